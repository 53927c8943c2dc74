import { describe, expect, it } from 'vitest';
import { codesOf, endCode, startCode } from '#core/evidence/codes.ts';
import { knownEngines } from '#core/evidence/verify-submission.ts';
import { engineVersion } from '#islands/call-runs.ts';
import { issued, played, rechained } from '../../../support/class-builders.ts';

const run = played(await issued());

describe('the codes of a run', () => {
  it('are two groups of four signs, known at the beginning and at the end', () => {
    expect(startCode(run.header)).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(codesOf(run)).toEqual({ start: startCode(run.header), end: endCode(run) });
  });

  it('differ when the run does: the start by its header, the end by its log', () => {
    const other = rechained(run, (copy) => (copy.events[3]![0] += 1));
    expect([startCode(other.header), endCode(other) === endCode(run)]).toEqual([startCode(run.header), false]);
    expect(startCode({ ...run.header, attempt: 'another' })).not.toBe(startCode(run.header));
  });
});

describe('the rules that can be replayed', () => {
  it('are among others those that calls are played by now', () => {
    expect(knownEngines).toContain(engineVersion);
  });
});
