import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAssignmentFile } from '#core/assignment/assignment-file.ts';
import { encodeSubmission, writeSubmission } from '#core/evidence/submission-file.ts';
import { makeRunFile } from '#core/evidence/make-submission.ts';
import { sealSubmission } from '#core/evidence/seal-submission.ts';
import { nodeCompression } from '#tools/evidence/node-compression.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import { makeSealKey } from '#storage/keys/seal-key.ts';
import { sealText } from '#storage/keys/seal-text.ts';
import { run } from '#tools/commands/verify.ts';
import { callItem, handedIn, issued, played, signer } from '../../support/class-builders.ts';
import { must, troublesOf } from '../../support/must.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-verify-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const files: Record<string, string> = {};
let overall = 0;

beforeAll(async () => {
  const assignment = await issued({
    dueAt: 60_000,
    late: { percent: 100, per: 'day', floor: 30 },
    items: [callItem()],
  });
  const honest = played(assignment);
  overall = honest.claimed.overall;
  const submission = await handedIn(assignment, { runs: [honest] });
  const tampered = structuredClone(submission);
  tampered.runs[0]!.claimed.overall = 100;
  files['honest'] = file('honest.json', writeSubmission(submission));
  files['code'] = file('code.txt', await encodeSubmission(submission, rawDeflate));
  files['run'] = file(
    'run.json',
    writeSubmission(await makeRunFile(honest, honest.header.startedAt + 3_600_000, await signer())),
  );
  files['tampered'] = file('tampered.json', writeSubmission(tampered));
  files['sealed'] = file(
    'sealed.json',
    writeSubmission(must(await sealSubmission(submission, (await makeSealKey()).publicKey, sealText))),
  );
  files['letter'] = file('letter.txt', 'Dear teacher');
  files['assignment'] = file('assignment.json', writeAssignmentFile(assignment));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints, as data, and its exit code. */
async function verify(...args: string[]) {
  const printed: string[] = [];
  const [log, error] = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line)),
    vi.spyOn(console, 'error').mockImplementation(() => undefined),
  ];
  const code = await run(args);
  log.mockRestore();
  error.mockRestore();
  return { code, lines: printed.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('npm run verify', { timeout: 60_000 }, () => {
  it('prints a line a file and succeeds when all are verified: submission, code and single run', async () => {
    const { code, lines } = await verify(files['honest']!, files['code']!, files['run']!);
    const line = { student: '0012', verdict: 'verified', score: overall, reasons: [] };
    expect([code, lines]).toEqual([
      0,
      [files['honest'], files['code'], files['run']].map((name) => ({ file: name, ...line })),
    ]);
  });

  it('fails when one is not, and says why', async () => {
    const { code, lines } = await verify(
      files['honest']!,
      files['tampered']!,
      files['sealed']!,
      files['letter']!,
      join(folder, 'nowhere.json'),
    );
    expect(code).toBe(1);
    expect(lines.map(({ verdict, score }) => [verdict, score])).toEqual([
      ['verified', overall],
      ['altered', null],
      ['unverifiable', null],
      ['unverifiable', null],
      ['unverifiable', null],
    ]);
    expect(lines.map(({ reasons }) => reasons)).toEqual([
      [],
      ['signature-wrong', 'head-wrong', 'run run-1: result-differs'],
      ['sealed'],
      ['unreadable:class.damaged.what'],
      ['unreadable:no-such-file-or-too-big'],
    ]);
  });

  it('judges by the rules of the assignment when it is given', async () => {
    const { lines } = await verify(files['honest']!, '--assignment', files['assignment']!);
    expect(lines[0]).toMatchObject({ verdict: 'verified', score: Math.min(30, overall) });
  });

  it('says how to use it', async () => {
    expect((await verify()).code).toBe(2);
    expect((await verify(files['honest']!, '--assignment', files['letter']!)).code).toBe(2);
  });
});

describe('the codec of the command line', () => {
  it('reads what browsers write, and the other way round', async () => {
    const text = '开口练 '.repeat(500);
    expect(must(await nodeCompression.inflate(await rawDeflate.deflate(text), 100_000))).toBe(text);
    expect(must(await rawDeflate.inflate(await nodeCompression.deflate(text), 100_000))).toBe(text);
    expect(troublesOf(await nodeCompression.inflate(await rawDeflate.deflate(text), 1000))).toEqual([
      'class.too-big.what',
    ]);
    expect(troublesOf(await nodeCompression.inflate(new Uint8Array([1, 2, 3]), 1000))).toEqual(['class.damaged.what']);
  });
});
