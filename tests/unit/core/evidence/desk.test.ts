import { describe, expect, it } from 'vitest';
import { seedOf } from '#core/assignment/seed-of.ts';
import { compileDesk } from '#core/desk/compile-desk.ts';
import { playDesk } from '#core/desk/play-desk.ts';
import { deskResult, scoreDesk } from '#core/desk/score-desk.ts';
import { editionHash } from '#core/engine/edition.ts';
import { makeRun } from '#core/evidence/make-run.ts';
import { verifySubmission } from '#core/evidence/verify-submission.ts';
import { listDesks } from '#tools/files/list-desks.ts';
import { readDesk } from '#tools/files/read-desk.ts';
import { callItem, checksFor, handedIn, issued, noon, rechained } from '../../../support/class-builders.ts';
import { must } from '../../../support/must.ts';
import { run as runRow } from '../../../support/record-builders.ts';
import { sharedData } from '../../../support/simulations.ts';

const desk = must(readDesk(listDesks()[0]!, sharedData()));
const edition = desk.editions['zh-CN'];
const { family, slug } = desk.folder;
const assignment = await issued({ items: [callItem({ family, slug })] });
const seed = seedOf(assignment, 'call', '0012', 1);
const compiled = compileDesk(edition, seed);
const { events, state } = playDesk(compiled, compiled.windows.map(() => (replies) => replies[0]), seed); // prettier-ignore
const result = deskResult(scoreDesk(compiled, state));
const rows = events.map(({ type, ...payload }, seq) => ({
  run: 'desk-1',
  seq,
  at: seq * 3000,
  type,
  payload: payload as never,
}));
const row = runRow({
  id: 'desk-1',
  seed,
  edition: editionHash(edition),
  startedAt: noon,
  result: { ...result } as never,
});
const honest = makeRun(row, rows, {
  assignment,
  item: 'call',
  number: 1,
  learner: { alias: '林小满', number: '0012' },
  offset: 480,
});
const checks = {
  ...checksFor([assignment]),
  editions: { find: (hash: string) => (hash === editionHash(edition) ? edition : undefined) },
};
const check = async (run: typeof honest) => verifySubmission(await handedIn(assignment, { runs: [run] }), checks);

describe('a run at a desk with several windows', () => {
  it('is verified by replaying all of its windows', async () => {
    const report = await check(honest);
    expect([report.verdict, report.runs[0]!.result]).toEqual(['verified', result]);
  });

  it.each<[string, (run: typeof honest) => unknown, string]>([
    ['claims another result', (run) => (run.claimed.overall = 100), 'result-differs'],
    [
      'moves in a window that is not there',
      (run) => (run.events[1]![2] = { ...(run.events[1]![2] as object), window: 'nowhere' }),
      'event-illegal',
    ],
    ['moves in no window at all', (run) => (run.events[1]![2] = { reply: 'x' }), 'event-malformed'],
  ])('is altered when it %s', async (_, change, reason) => {
    const report = await check(rechained(honest, change));
    expect(report.verdict).toBe('altered');
    expect(report.runs[0]!.reasons.map(({ id }) => id)).toContain(reason);
  });
});
