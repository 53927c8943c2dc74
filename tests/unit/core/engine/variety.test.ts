import { describe, expect, it } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { replay } from '#core/engine/replay.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import { shuffled } from '#core/shared/seeded-random.ts';
import { simulationNamed } from '../../../support/simulations.ts';

const edition = simulationNamed('parcel-not-received').editions['zh-CN'];
const spokenWith = (seed: string): string => {
  const compiled = compile(edition, seed);
  const { events } = playStrategy(compiled, (replies) => replies[0], 'first');
  return JSON.stringify(replay(compiled, events).entries.flatMap(({ spoken }) => spoken));
};

describe('seeded variety', () => {
  it('gives the same run for the same seed', () => {
    expect(spokenWith('class-3-term-1')).toBe(spokenWith('class-3-term-1'));
  });

  it('gives different details for different seeds', () => {
    const runs = new Set(Array.from({ length: 12 }, (_, seed) => spokenWith(String(seed))));
    expect(runs.size).toBeGreaterThan(1);
  });

  it('shuffles replies by seed and beat, and loses none', () => {
    const replies = ['a', 'b', 'c', 'd', 'e'];
    expect(shuffled(replies, 'x:1')).toEqual(shuffled(replies, 'x:1'));
    expect([...shuffled(replies, 'x:1')].sort()).toEqual(replies);
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => shuffled(replies, String(seed)).join(''))).size,
    ).toBeGreaterThan(5);
  });
});
