import { describe, expect, it } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { debriefRun } from '#core/scoring/debrief.ts';
import { readRunResult, toRunResult } from '#core/scoring/run-result.ts';
import { skillsOf, weakestSkills } from '#core/scoring/skills.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import { cheapStrategies } from '#core/engine/trainees/strategies.ts';
import type { RunEvent } from '#core/engine/events.ts';
import { simulationNamed } from '../../../support/simulations.ts';

const edition = simulationNamed('parcel-not-received').editions['zh-CN'];
const timed = (events: RunEvent[]) => events.map((event, index) => ({ at: index * 1000, event }));
const random = (seed: string) =>
  playStrategy(compile(edition, seed), (replies, dice) => replies[Math.floor(dice() * replies.length)], seed).events;

describe('the form of a run', () => {
  it('rests every point that was earned by words on a turn and a quote', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { score } = debriefRun(edition, String(seed), timed(random(String(seed))), 'training');
      const earned = score.dimensions
        .flatMap(({ items }) => items)
        .filter(
          ({ id, rating }) =>
            ['greeting', 'paraphrase', 'specific-empathy', 'apology', 'recap', 'commitment', 'thanks'].includes(id) &&
            (rating ?? 0) > 0,
        );
      for (const item of earned) {
        expect(item.evidence.length, item.id).toBeGreaterThan(0);
        expect(
          item.evidence.every(({ quote, turn }) => quote !== '' && turn >= 0),
          item.id,
        ).toBe(true);
      }
    }
  });

  it('rests every red line that words crossed on those words', () => {
    const events: RunEvent[] = [{ type: 'answer' }, { type: 'end' }];
    const { score } = debriefRun(edition, 'x', timed(events), 'training');
    expect(score.redLines.map(({ code }) => code)).toContain('AF-05');
    expect(score.overall).toBeLessThanOrEqual(59);
    expect(score.passed).toBe(false);
  });

  it('names at most three focus points, the costliest first, each with a section', () => {
    const { focus } = debriefRun(edition, 'y', timed(random('y')), 'training');
    expect(focus.length).toBeLessThanOrEqual(3);
    expect(focus.map(({ lost }) => lost)).toEqual([...focus.map(({ lost }) => lost)].sort((one, other) => other - one));
    expect(focus.every(({ section }) => /^\d\d\.\d+$/.test(section))).toBe(true);
  });

  it('advises only replies that would have scored clearly higher and cross no line', () => {
    const { better } = debriefRun(edition, 'z', timed(random('z')), 'training');
    const advice = better.filter((entry) => entry !== null);
    expect(advice.every(({ said, possible }) => possible >= said + 12)).toBe(true);
  });

  it('survives being cached and read back, and refuses what is no result', () => {
    const { score } = debriefRun(edition, 'q', timed(random('q')), 'training');
    const result = toRunResult(score);
    expect(readRunResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
    for (const junk of [null, 3, 'x', {}, { overall: '9', band: 'good' }, { overall: 9, band: 'superb' }])
      expect(readRunResult(junk)).toBeNull();
  });
});

describe('skills over time', () => {
  const result = (empathy: number) => ({
    overall: 70,
    quality: 70,
    outcome: 70,
    band: 'pass' as const,
    passed: true,
    dimensions: { empathy },
  });

  it('weigh the newest run most', () => {
    expect(skillsOf([result(90), result(30)]).empathy ?? 0).toBeGreaterThan(60);
    expect(skillsOf([result(30), result(90)]).empathy ?? 100).toBeLessThan(60);
  });

  it('name as weak only what lies below 80', () => {
    expect(weakestSkills({ empathy: 40, listening: 90 })).toEqual(['empathy']);
    expect(weakestSkills({})).toEqual([]);
  });
});

describe('cheap strategies', () => {
  it.each(Object.keys(cheapStrategies(compile(edition, '0'))).filter((name) => name !== 'random'))(
    '%s never passes the parcel call',
    (name) => {
      for (let seed = 0; seed < 10; seed += 1) {
        const compiled = compile(edition, String(seed));
        const strategy = cheapStrategies(compiled)[name];
        if (!strategy) throw new Error(name);
        const { events } = playStrategy(compiled, strategy, String(seed));
        expect(debriefRun(edition, String(seed), timed(events), 'training').score.passed).toBe(false);
      }
    },
  );
});
