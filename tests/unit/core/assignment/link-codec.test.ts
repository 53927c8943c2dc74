import { readdirSync } from 'node:fs';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssignmentFile, writeAssignmentFile } from '#core/assignment/assignment-file.ts';
import { signedAssignmentSchema } from '#core/assignment/assignment-schema.ts';
import type { AssignmentItem, SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { chapterCode, chapterOfCode } from '#core/assignment/chapter-codes.ts';
import { checkAssignment } from '#core/assignment/issue-assignment.ts';
import { longestLink } from '#core/assignment/limits.ts';
import { assignmentLink, decodeAssignment, encodeAssignment } from '#core/assignment/link-codec.ts';
import { shortenAssignment } from '#core/assignment/short-assignment.ts';
import { canonicalText } from '#core/shared/canonical.ts';
import { families, locales } from '#core/scenario/names.ts';
import { toBase64url } from '#core/shared/base64url.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import { checkSignature } from '#storage/keys/check-signature.ts';
import { makeSealKey } from '#storage/keys/seal-key.ts';
import { issued, minute } from '../../../support/class-builders.ts';
import { must, troublesOf } from '../../../support/must.ts';

const decode = (text: string) => decodeAssignment(text, rawDeflate);

/** Twelve items with the long names that a real course has. */
function twelveItems(editions: (index: number) => string[]): AssignmentItem[] {
  const slugs = [
    'parcel-not-received',
    'fridge-day-ten',
    'too-expensive-tv',
    'already-have-insurance',
    'broadband-outage-call',
    'satisfaction-survey',
    'where-is-my-parcel',
    'which-size-fits',
  ];
  const tries = { attempts: 3, counts: 'best' as const, minutes: 20 };
  const calls = slugs.map((slug, index): AssignmentItem => ({
    kind: 'simulation', id: String(index + 1), weight: 10, passMark: 70, ...tries, family: families[index % 4]!, slug, mode: index % 2 ? 'exam' : 'practise', editions: editions(index),
  })); // prettier-ignore
  const set = (id: string, chapter: string): AssignmentItem => ({
    kind: 'exercises',
    id,
    weight: 5,
    passMark: 60,
    ...tries,
    chapter,
    exercises: [],
  });
  return [
    ...calls,
    set('9', '09-complaint-handling'),
    set('10', '08-reception-and-objections'),
    { kind: 'chapter', id: '11', weight: 5, passMark: null, chapter: '07-online-chat' },
    { kind: 'practical', id: '12', weight: 20, passMark: 60, chapter: '06-telephone-service' },
  ];
}

const full = async (editions: (index: number) => string[] = () => []): Promise<SignedAssignment> =>
  issued({
    id: 'kQ3vX0aBz81', nonce: 'Zm9ydHktdHdvLTQy', title: '第5周：第9章投诉处理与通话考核（电商2401班）', items: twelveItems(editions),
    opensAt: minute, dueAt: minute + 7 * 86_400_000, cutOffAt: minute + 9 * 86_400_000, late: { percent: 10, per: 'day', floor: 40 },
    feedback: 'after-due', issuer: { name: '陈晓敏老师', sealKey: (await makeSealKey()).publicKey },
  }); // prettier-ignore

const page = 'https://rolecall.example-college.edu.cn/courseware/assignment';

describe('the link of an assignment', () => {
  it('holds twelve items, both keys and the signature in at most 800 characters', async () => {
    const link = assignmentLink(page, await encodeAssignment(await full(), rawDeflate));
    expect(link.length).toBeLessThanOrEqual(longestLink);
  });

  it('gives back what went in, and its signature still fits', async () => {
    const signed = await full((index) => [`${String(index)}a5b9c`.padEnd(16, '0')]);
    const back = must(await decode(assignmentLink(page, await encodeAssignment(signed, rawDeflate))));
    expect(back).toEqual(signed);
    expect(must(await checkAssignment(back, checkSignature))).toBe(back);
  });

  it('is found in the middle of a message', async () => {
    const signed = await issued();
    const code = await encodeAssignment(signed, rawDeflate);
    for (const text of [
      `同学们好！\n本周作业：${page}#${code}\n周五前交。`,
      `作业码\n${code}\n`,
      `  ${code}`,
      `【${page}#${code}】`,
    ]) {
      expect(must(await decode(text))).toEqual(signed);
    }
  });
});

describe('chapters in links', () => {
  it('are all known by their number', () => {
    const folders = readdirSync('content/chapters').filter((name) => /^\d\d-/.test(name));
    expect(folders.map((folder) => [chapterCode(folder), chapterOfCode(chapterCode(folder))])).toEqual(
      folders.map((folder) => [folder.slice(0, 2), folder]),
    );
  });
});

describe('any assignment', () => {
  const slug = fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,6}){0,2}$/);
  const grade = fc.option(fc.integer({ min: 0, max: 100 }));
  const common = { weight: fc.integer({ min: 0, max: 100 }), passMark: grade };
  const tries = { attempts: fc.option(fc.integer({ min: 1, max: 99 })), counts: fc.constantFrom('best', 'last', 'first', 'mean'), minutes: fc.option(fc.integer({ min: 1, max: 600 })) }; // prettier-ignore
  const item = fc.oneof(
    fc.record({ kind: fc.constant('chapter'), ...common, chapter: slug }),
    fc.record({ kind: fc.constant('practical'), ...common, chapter: slug }),
    fc.record({ kind: fc.constant('exercises'), ...common, ...tries, chapter: slug, exercises: fc.array(slug, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('simulation'), ...common, ...tries, family: fc.constantFrom(...families), slug, mode: fc.constantFrom('learn', 'practise', 'exam'), editions: fc.array(fc.stringMatching(/^[0-9a-f]{16}$/), { maxLength: 4 }) }),
  ); // prettier-ignore
  const time = fc.integer({ min: 1, max: 50_000_000 }).map((value) => value * 60_000);
  const text = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }).map((value) => value.trim().slice(0, max).trim()).filter((value) => value !== ''); // prettier-ignore
  const assignment = fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 12 }).map((items) => items.map((one, index) => ({ ...one, id: String(index) }))),
    times: fc.array(fc.option(time), { minLength: 3, maxLength: 3 }),
    title: text(80), note: fc.oneof(fc.constant(''), text(300)),
    language: fc.constantFrom('any' as const, ...locales),
    late: fc.option(fc.record({ percent: fc.integer({ min: 0, max: 100 }), per: fc.constantFrom('day' as const, 'hour' as const), floor: fc.integer({ min: 0, max: 100 }) })),
    feedback: fc.constantFrom('at-once' as const, 'after-due' as const, 'when-returned' as const),
    shuffle: fc.boolean(), student: fc.option(fc.stringMatching(/^[0-9A-Z]{1,20}$/)),
  }); // prettier-ignore

  it('comes back from its link and from its file as it was', { timeout: 60_000 }, async () => {
    const signed = await issued();
    await fc.assert(
      fc.asyncProperty(assignment, async ({ times, ...fields }) => {
        const sorted = times.filter((one) => one !== null).sort((one, other) => one - other);
        const [opensAt, dueAt, cutOffAt] = times.map((one) => (one === null ? null : sorted.shift()!));
        const some = signedAssignmentSchema.parse({ ...signed, ...fields, opensAt, dueAt, cutOffAt });
        expect(must(await decode(`#${await encodeAssignment(some, rawDeflate)}`))).toEqual(some);
        expect(must(readAssignmentFile(writeAssignmentFile(some)))).toEqual(some);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a link that is not ours or was tampered with', () => {
  const packed = (text: string | Buffer) => `#1d${toBase64url(zlib.deflateRawSync(text))}`;

  it.each<[string, () => string | Promise<string>, string]>([
    ['has no code', () => 'https://example.com/?q=1', 'code-missing'],
    ['is empty', () => '', 'code-missing'],
    ['is a whole book', () => '好'.repeat(70_000), 'too-big'],
    ['is of a later version', () => `#2d${'A'.repeat(60)}`, 'newer'],
    ['uses another codec', () => `#1z${'A'.repeat(60)}`, 'newer'],
    ['is cut off', async () => `#${(await encodeAssignment(await issued(), rawDeflate)).slice(0, -20)}`, 'damaged'],
    ['is noise', () => `#1d${'QmFk'.repeat(20)}`, 'damaged'],
    ['is no JSON', () => packed('Dear student, this is not what you think it is'), 'damaged'],
    [
      'is no UTF-8',
      () => packed(Buffer.from([0x22, 0xff, 0xfe, 0x22, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
      'damaged',
    ],
    ['is a text', () => packed('"a text that goes on for quite a while 0123456789"'), 'invalid'],
    ['is another list', () => packed('["a list that goes on for quite a while",1,2,3,4]'), 'invalid'],
    ['expands beyond 256 KB', () => packed(' '.repeat(300_000)), 'too-big'],
    ['expands to 100 MB', () => packed(Buffer.alloc(20 * 1024 * 1024)), 'too-big'],
    ['nests without end', () => packed('['.repeat(90_000) + ']'.repeat(90_000)), 'unsafe'],
    [
      'reaches for a prototype',
      () => packed('[{"__proto__":{"polluted":true},"padding":"to be long enough"}]'),
      'unsafe',
    ],
  ])('is refused when it %s', async (_, made, trouble) => {
    expect(troublesOf(await decode(await made()))).toEqual([`class.${trouble}.what`]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused when any part of it is something else', { timeout: 60_000 }, async () => {
    const signed = await full();
    const short = JSON.stringify(shortenAssignment(signed));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(short.length - 1),
        fc.constantFrom('9', '"', '[', '{', '-', 'x', 'null', '好'),
        async (place, sign) => {
          const changed = short.slice(0, place) + sign + short.slice(place + 1);
          const read = await decode(packed(changed));
          // Either it is refused at once, or it says the same, or the signature tells.
          if (read.ok)
            expect(
              canonicalText(read.value) === canonicalText(signed) ||
                !(await checkAssignment(read.value, checkSignature)).ok,
            ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever is in it', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => packed(json.padEnd(40))),
          fc.base64String().map((text) => `#1d${text}`),
        ),
        async (text) => {
          expect((await decode(text)).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the file of an assignment', () => {
  it.each([
    ['one field too many', (file: string) => file.replace('{', '{"admin":true,'), 'invalid'],
    ['HTML where a number belongs', (file: string) => file.replace('"version":1', '"version":"<b>1</b>"'), 'invalid'],
    [
      'a due time before the opening',
      (file: string) => file.replace('"dueAt":null', '"dueAt":60000').replace('"opensAt":null', '"opensAt":120000'),
      'invalid',
    ],
    ['a title of 10,000 letters', (file: string) => file.replace('投诉处理', '好'.repeat(10_000)), 'invalid'],
    ['a later version', (file: string) => file.replace('rolecall-assignment/1', 'rolecall-assignment/2'), 'newer'],
    ['another kind', (file: string) => file.replace('rolecall-assignment/1', 'rolecall-run/1'), 'foreign'],
  ])('is refused with %s', async (_, change, trouble) => {
    expect(troublesOf(readAssignmentFile(change(writeAssignmentFile(await issued()))))).toEqual([
      `class.${trouble}.what`,
    ]);
  });

  it('is refused when the signature does not fit any more', async () => {
    const read = must(readAssignmentFile(writeAssignmentFile(await issued()).replace('"weight":1', '"weight":9')));
    expect(troublesOf(await checkAssignment(read, checkSignature))).toEqual(['class.signature-wrong.what']);
  });
});
