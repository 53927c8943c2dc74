import { writeAssignmentFile } from '#core/assignment/assignment-file.ts';
import { assignmentRow } from '#core/assignment/assignment-row.ts';
import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { issueAssignment } from '#core/assignment/issue-assignment.ts';
import { assignmentLink, encodeAssignment } from '#core/assignment/link-codec.ts';
import type { Records } from '#core/records/records.ts';
import type { Result } from '#core/shared/result.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import { ownOpener, ownSigner } from '#storage/keys/own-keys.ts';
import { randomId } from '#storage/random-id.ts';
import type { Composed } from '#ui/class/compose-form.ts';
import type { SharedAssignment } from '#ui/class/shared-assignment.ts';

/**
 * Signs what was composed and keeps it with the class.
 * @param before the version that was issued before, when this is an edit
 */
export async function issueToClass(
  records: Records,
  classId: string,
  composed: Composed,
  before: SignedAssignment | null,
  now: number,
): Promise<Result<SignedAssignment>> {
  const signer = await ownSigner(records.keys, 'instructor', now);
  if (!signer.ok) return signer;
  let sealKey: string | null = null;
  if (composed.seal) {
    const opener = await ownOpener(records.keys, now);
    if (!opener.ok) return opener;
    sealKey = opener.value.publicKey;
  }
  const { issuer, seal: _, ...rest } = composed;
  const signed = await issueAssignment(
    {
      id: before?.id ?? randomId().slice(0, 12),
      version: (before?.version ?? 0) + 1,
      nonce: before?.nonce ?? randomId().slice(0, 16),
      student: null,
      ...rest,
      issuer: { name: issuer, sealKey },
    },
    signer.value,
  );
  if (!signed.ok) return signed;
  const row = assignmentRow(signed.value, { class: classId }, { id: `${classId}:${signed.value.id}`, now });
  const put = await records.assignments.put(row);
  return put.ok ? signed : put;
}

/** Everything by which an assignment reaches students. */
export async function shareOf(signed: SignedAssignment, page: string): Promise<SharedAssignment> {
  const { renderSVG } = await import('uqr');
  const link = assignmentLink(page, await encodeAssignment(signed, rawDeflate));
  return { link, file: writeAssignmentFile(signed), qr: drawnCode(renderSVG, link) };
}

/** A QR code as an image; null when the link is too long for any. */
export function drawnCode(render: (text: string, options: object) => string, text: string): string | null {
  try {
    return `data:image/svg+xml,${encodeURIComponent(render(text, { ecc: 'L', border: 2, pixelSize: 4 }))}`;
  } catch {
    return null;
  }
}

/** What an assignment row holds; it was checked when it came in. */
export const documentOf = ({ document }: { document: string }): SignedAssignment =>
  JSON.parse(document) as SignedAssignment;

/** The newest first. */
export async function issuedTo(records: Records, classId: string): Promise<SignedAssignment[]> {
  const rows = await records.assignments.list('class', classId);
  return rows.toSorted((one, other) => other.changedAt - one.changedAt).map(documentOf);
}
