import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import type { StudentGrades } from '#core/gradebook/gradebook.ts';
import { makeReturn, writeReturn } from '#core/gradebook/return-file.ts';
import type { Records } from '#core/records/records.ts';
import { success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { ownSigner } from '#storage/keys/own-keys.ts';
import { randomId } from '#storage/random-id.ts';

/** Signs what goes back to some students, keeps it, and gives the files by name. */
export async function returnMarks(
  records: Records,
  assignment: SignedAssignment,
  grades: readonly StudentGrades[],
  now: number,
): Promise<Result<{ name: string; text: string }[]>> {
  const signer = await ownSigner(records.keys, 'instructor', now);
  if (!signer.ok) return signer;
  const files: { name: string; text: string }[] = [];
  for (const one of grades) {
    const back = await makeReturn(assignment, one, { id: randomId(), now, rows: () => ({}) }, signer.value);
    const text = writeReturn(back);
    const put = await records.returns.put({
      id: back.id, assignment: assignment.id, learner: null, class: one.student.class, student: one.student.id, at: now, document: text,
    }); // prettier-ignore
    if (!put.ok) return put;
    const name = `${one.student.number}-${one.student.name}-${assignment.title}.rolecall`;
    files.push({ name: name.replace(/[\\/:*?"<>|]/gu, '_'), text });
  }
  return success(files);
}

/** Many files as one zip. */
export async function zipped(files: readonly { name: string; text: string }[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  return new Uint8Array(zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]))));
}
