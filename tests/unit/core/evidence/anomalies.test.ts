import { describe, expect, it } from 'vitest';
import { findAnomalies } from '#core/evidence/anomalies.ts';
import { verifySubmission } from '#core/evidence/verify-submission.ts';
import { checksFor, handedIn, issued, noon, played, signer } from '../../../support/class-builders.ts';

const assignment = await issued({ shuffle: false });
const checks = checksFor([assignment]);
const hand = async (student: string, values: Parameters<typeof played>[1] = {}, by = signer()) =>
  verifySubmission(
    await handedIn(
      assignment,
      { runs: [played(assignment, { student, attempt: `run-${student}`, ...values })] },
      { student, id: `of-${student}`, by: await by },
    ),
    checks,
  );
const kinds = (reports: Awaited<ReturnType<typeof hand>>[], receivedAt: number | null = null) =>
  findAnomalies(reports, receivedAt).map(({ kind }) => kind);

describe('across a class', () => {
  it('nothing is odd about different students with different work', async () => {
    expect(kinds([await hand('1', { pace: 4000 }), await hand('2', { pace: 5000 })])).toEqual([]);
  });

  it('equal logs of two students are told, with whom', async () => {
    const seed = { seed: 'the-same' };
    const [one, other] = [await hand('1', seed), await hand('2', seed)];
    const copied = { ...other, runs: other.runs.map((run) => ({ ...run, log: one.runs[0]!.log })) };
    expect(findAnomalies([one, copied])).toEqual([
      { kind: 'equal-logs', submissions: [one.file, copied.file].sort(), attempts: ['run-1', 'run-2'] },
    ]);
  });

  it('the same log twice by one student is nothing', async () => {
    const one = await hand('1');
    expect(kinds([one, { ...one, file: 'another' }])).toEqual([]);
  });

  it('one device for several students, and several devices for one student, are told', async () => {
    const device = signer();
    expect(kinds([await hand('1', {}, device), await hand('2', { pace: 5000 }, device)])).toEqual(['shared-key']);
    expect(kinds([await hand('1'), await hand(' １')])).toContain('several-devices');
  });

  it('one attempt handed in by two is told', async () => {
    expect(kinds([await hand('1', { attempt: 'x' }), await hand('2', { attempt: 'x', pace: 5000 })])).toEqual([
      'attempt-twice',
    ]);
  });

  it('impossible speed and a hand-in from the future are told', async () => {
    expect(kinds([await hand('1', { pace: 30 })], noon)).toEqual(['too-fast', 'from-the-future']);
  });
});
