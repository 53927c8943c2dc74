import { describe, expect, it } from 'vitest';
import { canonicalText } from '#core/shared/canonical.ts';
import { signDocument } from '#core/assignment/sign-document.ts';
import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import type { Signer } from '#core/assignment/keys.ts';
import type { EvidenceRun } from '#core/evidence/run-schema.ts';
import { readSubmission, writeSubmission } from '#core/evidence/submission-file.ts';
import { submissionHead } from '#core/evidence/submission-head.ts';
import type { Submission } from '#core/evidence/submission-schema.ts';
import { verifySubmission } from '#core/evidence/verify-submission.ts';
import type { SubmissionReport } from '#core/evidence/verify-submission.ts';
import { editionHash, editionText } from '#core/engine/edition.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import {
  checksFor,
  editions,
  handedIn,
  issued,
  noon,
  played,
  rechained,
  signer,
} from '../../../support/class-builders.ts';
import { must, troublesOf } from '../../../support/must.ts';

const device: Signer = await signer();
const assignment: SignedAssignment = await issued();
const honestRun = played(assignment);
const honest = await handedIn(assignment, { runs: [honestRun] }, { by: device });

const check = (submission: Submission): Promise<SubmissionReport> =>
  verifySubmission(submission, checksFor([assignment]));

/** Everything that was found, of the submission and of its runs. */
const found = (report: SubmissionReport): string[] => [
  ...report.reasons.map(({ id }) => id),
  ...report.runs.flatMap(({ reasons }) => reasons.map(({ id }) => id)),
];

/** The submission with something changed and nothing else done about it: what a text editor does. */
function edited(change: (copy: Submission) => void): Submission {
  const copy = structuredClone(honest);
  change(copy);
  return copy;
}

/** A submission that is whole in itself, made and signed anew with the student's own key: what a programmer does. */
async function forged(runs: EvidenceRun[], change: (copy: Submission) => void = () => undefined): Promise<Submission> {
  const copy = structuredClone({ ...honest, runs });
  change(copy);
  const { signature: _, ...rest } = { ...copy, head: submissionHead(copy) };
  return signDocument(rest, device);
}

describe('an honest submission', () => {
  it('is verified, and its score is the one that the replay gives', async () => {
    const report = await check(honest);
    expect([report.verdict, found(report)]).toEqual(['verified', []]);
    expect(report.runs[0]?.result?.overall).toBe(honestRun.claimed.overall);
  });

  it('survives being written and read', async () => {
    expect(must(await readSubmission(writeSubmission(honest), rawDeflate))).toEqual(honest);
  });
});

describe('a file changed with a text editor is altered', () => {
  const run = (copy: Submission) => copy.runs[0]!;
  it.each<[string, (copy: Submission) => void, string[]]>([
    ['its score', (copy) => (run(copy).claimed.overall = 100), ['signature-wrong', 'head-wrong', 'result-differs']],
    [
      'an event',
      (copy) => (run(copy).events[2]![2] = { reply: 'refund-now' }),
      ['signature-wrong', 'chain-broken', 'event-illegal'],
    ],
    ['a time', (copy) => (run(copy).events[2]![0] += 1), ['signature-wrong', 'chain-broken']],
    [
      'the order of events',
      (copy) => run(copy).events.splice(2, 2, run(copy).events[3]!, run(copy).events[2]!),
      ['signature-wrong', 'chain-broken'],
    ],
    ['the seed', (copy) => (run(copy).header.seed = 'another'), ['signature-wrong', 'chain-broken', 'seed-differs']],
    ['its head', (copy) => (copy.head = '0'.repeat(64)), ['signature-wrong', 'head-wrong']],
    ['the time of handing in', (copy) => (copy.header.handedInAt -= 3_600_000), ['signature-wrong', 'head-wrong']],
    [
      'the student',
      (copy) => (copy.header.learner = { alias: '王五', number: '0013' }),
      ['signature-wrong', 'head-wrong', 'other-learner'],
    ],
  ])('when %s differs', async (_, change, reasons) => {
    const report = await check(edited(change));
    expect(report.verdict).toBe('altered');
    expect(found(report)).toEqual(expect.arrayContaining(reasons));
  });

  it('and the first event that differs is named', async () => {
    const report = await check(edited((copy) => (copy.runs[0]!.events[5]![0] += 1)));
    const broken = report.runs[0]!.reasons.find(({ id }) => id === 'chain-broken');
    expect(broken?.at).toBeGreaterThanOrEqual(5);
    expect(broken?.at).toBeLessThanOrEqual(6);
  });

  it('when events were cut off', async () => {
    const report = await check(edited((copy) => copy.runs[0]!.events.splice(-3)));
    expect([report.verdict, report.runs[0]?.verdict]).toEqual(['altered', 'altered']);
  });
});

describe('a file made anew with the student’s own key', () => {
  it('is altered when it claims another score than the moves give', async () => {
    const report = await check(
      await forged([rechained(honestRun, (run) => (run.claimed = { overall: 99, passed: true }))]),
    );
    expect([report.verdict, found(report)]).toEqual(['altered', ['result-differs']]);
  });

  it('is altered when a move could not be made, and says where', async () => {
    const report = await check(
      await forged([rechained(honestRun, (run) => (run.events[3] = [4000, 'resume', { thanked: true }]))]),
    );
    expect(report.verdict).toBe('altered');
    expect(report.runs[0]?.reasons).toContainEqual({ id: 'event-illegal', at: 3 });
  });

  it('is altered when a move is none that the app knows', async () => {
    const report = await check(await forged([rechained(honestRun, (run) => (run.events[3] = [4000, 'win', {}]))]));
    expect(report.runs[0]?.reasons).toContainEqual({ id: 'event-malformed', at: 3 });
  });

  it.each([
    ['a number for a reply', ['say', { reply: 7 }]],
    ['no payload', ['say', null]],
    ['a list for a payload', ['say', []]],
    ['a field too many', ['end', { score: 100 }]],
  ] as const)('is altered when a move has %s', async (_, [type, payload]) => {
    const run = structuredClone(honestRun);
    run.events[3] = [4000, type, payload as never];
    const report = await check({ ...honest, runs: [run] });
    expect(report.runs[0]?.reasons.map(({ id }) => id)).toContain('event-malformed');
  });

  it('is altered when it holds somebody else’s run', async () => {
    const other = played(assignment, { student: '0099', alias: '李四' });
    expect(found(await check(await forged([other])))).toEqual(['other-learner']);
  });

  it('is altered when somebody else’s run was given one’s own name, since each student has an own seed', async () => {
    const other = played(assignment, { student: '0099', alias: '李四' });
    const renamed = rechained(other, (run) => (run.header.learner = honestRun.header.learner));
    const report = await check(await forged([renamed]));
    expect([report.verdict, found(report)]).toEqual(['altered', ['seed-differs']]);
  });

  it('is altered when the run was made for another assignment', async () => {
    const earlier = await issued({ nonce: 'bGFzdC13ZWVrLWxhc3Q' });
    expect(found(await check(await forged([played(earlier)])))).toEqual(['other-assignment']);
  });

  it('is altered when it names the assignment but not its nonce', async () => {
    const report = await check(await forged([], (copy) => (copy.header.assignment.nonce = 'bGFzdC13ZWVrLWxhc3Q')));
    expect([report.verdict, found(report)]).toEqual(['altered', ['other-assignment']]);
  });

  it('is altered when another, easier call was played', async () => {
    const other = played(assignment, { address: 'complaint-handling/fridge-day-ten' });
    expect(found(await check(await forged([other])))).toEqual(['other-simulation']);
  });

  it('is unverifiable on an edition that nobody knows', async () => {
    const unknown = rechained(honestRun, (run) => (run.header.edition = `sha256-${'0'.repeat(64)}`));
    const report = await check(await forged([unknown]));
    expect([report.verdict, found(report), report.runs[0]?.result]).toEqual([
      'unverifiable',
      ['edition-unknown'],
      null,
    ]);
  });

  it('is unverifiable on an edition that it brings along itself, however well it fits its hash', async () => {
    const easy = structuredClone(editions.get('complaint-handling/parcel-not-received zh-CN')!);
    easy.rubric.passMark = 0;
    const hash = editionHash(easy);
    const run = rechained(honestRun, (copy) => (copy.header.edition = hash));
    const report = await check(await forged([run], (copy) => (copy.editions = [{ hash, text: editionText(easy) }])));
    expect([report.verdict, found(report)]).toEqual(['unverifiable', ['edition-carried']]);
    expect(report.runs[0]?.result?.overall).toBe(honestRun.claimed.overall);
  });

  it('is altered when a carried edition does not fit its hash', async () => {
    const text = editionText(editions.get('complaint-handling/parcel-not-received zh-CN')!);
    const report = await check(
      await forged([honestRun], (copy) => (copy.editions = [{ hash: `sha256-${'1'.repeat(64)}`, text }])),
    );
    expect([report.verdict, found(report)]).toEqual(['altered', ['edition-altered']]);
  });

  it('cannot hurt by an edition that is none', async () => {
    const text = '{"format":"rolecall-edition/1","id":{},"scenario":{"beats":null}}';
    const { bytesToHex, utf8ToBytes } = await import('@noble/hashes/utils.js');
    const { sha256 } = await import('@noble/hashes/sha2.js');
    const hash = `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
    const run = rechained(honestRun, (copy) => (copy.header.edition = hash));
    const report = await check(await forged([run], (copy) => (copy.editions = [{ hash, text }])));
    expect([report.verdict, report.runs[0]?.result]).toEqual(['altered', null]);
  });

  it('does not count in an easier mode than asked for', async () => {
    const report = await check(await forged([played(assignment, { mode: 'learn' })]));
    expect([report.verdict, found(report)]).toEqual(['verified', ['other-mode']]);
  });

  it('is unverifiable by rules that are not at hand', async () => {
    const report = await check(await forged([rechained(honestRun, (run) => (run.header.engine = '99'))]));
    expect([report.verdict, found(report)]).toEqual(['unverifiable', ['engine-unknown']]);
  });
});

describe('a clock that moved back', () => {
  it('is told, at the event where it did, and changes no verdict', async () => {
    const run = rechained(honestRun, (copy) => (copy.events[4]![0] = -86_400_000));
    const report = await check(await forged([run]));
    expect([report.verdict, report.runs[0]?.reasons]).toEqual(['verified', [{ id: 'clock-back', at: 4 }]]);
  });

  it('is told when a run ended after it was handed in', async () => {
    const report = await check(await forged([honestRun], (copy) => (copy.header.handedInAt = noon - 86_400_000)));
    expect([report.verdict, found(report)]).toEqual(['verified', ['clock-back']]);
  });
});

describe('a run faster than anybody reads', () => {
  it('is told and changes no verdict', async () => {
    const report = await check(await forged([played(assignment, { pace: 40 })]));
    expect([report.verdict, found(report)]).toEqual(['verified', ['too-fast']]);
  });
});

describe('a file that is none', () => {
  const text = writeSubmission(honest);
  const bomb = async () => {
    const zlib = await import('node:zlib');
    const { toBase64url } = await import('#core/shared/base64url.ts');
    return `2d${toBase64url(zlib.deflateRawSync(Buffer.alloc(100 * 1024 * 1024, 0x20)))}`;
  };
  it.each<[string, () => string | Promise<string>, string]>([
    ['empty', () => '', 'damaged'],
    ['a letter', () => 'Dear teacher, the dog ate it.', 'damaged'],
    ['cut off', () => text.slice(0, -40), 'damaged'],
    ['another kind of ours', () => '{"format":"rolecall-backup/1"}', 'foreign'],
    ['of a later version', () => text.replace('rolecall-submission/1', 'rolecall-submission/9'), 'newer'],
    ['too large', () => `"${'x'.repeat(4_000_001)}"`, 'too-big'],
    ['made to explode', bomb, 'too-big'],
    ['nested without end', () => '['.repeat(100_000) + ']'.repeat(100_000), 'unsafe'],
    [
      'nested deep in a payload',
      () => text.replace('"answer",{}', `"answer",${'['.repeat(80)}${']'.repeat(80)}`),
      'unsafe',
    ],
    [
      'with a prototype for a key',
      () => text.replace('{"answers"', '{"__proto__":{"polluted":true},"answers"'),
      'unsafe',
    ],
    [
      'with a prototype in a payload',
      () => text.replace('"learner":{', '"learner":{"__proto__":{"polluted":true},'),
      'unsafe',
    ],
    [
      'with a constructor for a key',
      () => text.replace('{"answers"', '{"constructor":{"prototype":{"polluted":true}},"answers"'),
      'unsafe',
    ],
    ['with a field that we do not know', () => text.replace('{"answers"', '{"admin":true,"answers"'), 'invalid'],
    ['with a name of 10,000 letters', () => text.replaceAll('林小满', '满'.repeat(10_000)), 'invalid'],
    ['with a number that is none', () => text.replace(/"handedInAt":\d+/, '"handedInAt":1e999'), 'unsafe'],
    [
      'with too many events',
      () =>
        canonicalText({
          ...honest,
          runs: [{ ...honestRun, events: Array.from({ length: 2001 }, () => [0, 'hint', {}]) }],
        }),
      'invalid',
    ],
  ])('is refused when it is %s', async (_, made, trouble) => {
    expect(troublesOf(await readSubmission(await made(), rawDeflate))).toEqual([`class.${trouble}.what`]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is taken as it is when a name looks like HTML or a formula: it is text and nothing else', async () => {
    const alias = '<img src=x onerror=alert(1)>=HYPERLINK("//evil")';
    const submission = await handedIn(assignment, { runs: [played(assignment, { alias })] }, { alias, by: device });
    const report = await check(must(await readSubmission(writeSubmission(submission), rawDeflate)) as Submission);
    expect([report.verdict, report.learner.alias]).toEqual(['verified', alias]);
  });
});
