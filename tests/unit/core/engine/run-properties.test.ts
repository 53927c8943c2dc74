import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { createRunState } from '#core/engine/create-run-state.ts';
import { replay, replayState } from '#core/engine/replay.ts';
import type { RunState } from '#core/engine/run-state.ts';
import { transition } from '#core/engine/transition.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { allSimulations } from '../../../support/simulations.ts';
import { arbitraryLog } from '../../../support/random-events.ts';

const within = (value: number): boolean => value >= 0 && value <= 100;

describe.each(allSimulations().map((simulation) => [simulation.folder.slug, simulation] as const))(
  '%s, any log',
  (_slug, simulation) => {
    const compiled = compile(simulation.editions['zh-CN'], 'golden');
    const logs = arbitraryLog(compiled);
    const live = (events: Parameters<typeof replay>[1]): RunState =>
      events.reduce((state, event) => transition(compiled, state, event).state, createRunState(compiled));

    it('keeps every mood and every score within its bounds', () => {
      fc.assert(
        fc.property(logs, (events) => {
          const state = replayState(compiled, events);
          const { arousal, trust, patience, understood, value } = state.mood;
          expect([arousal, trust, patience, understood, value].every(within)).toBe(true);
          const score = scoreRun(compiled, state);
          expect(
            [
              score.overall,
              score.quality,
              score.outcome.value,
              ...score.dimensions.map((dimension) => dimension.value),
            ].every(within),
          ).toBe(true);
          expect(score.outcome.satisfaction).toBeGreaterThanOrEqual(1);
          expect(score.outcome.satisfaction).toBeLessThanOrEqual(5);
        }),
        { numRuns: 60 },
      );
    });

    it('gives the same state live, replayed with a transcript, and replayed fast', () => {
      fc.assert(
        fc.property(logs, (events) => {
          const state = live(events);
          expect(replay(compiled, events).state).toEqual(state);
          expect(replayState(compiled, events)).toEqual(state);
        }),
        { numRuns: 60 },
      );
    });

    it('goes on after a stop at any event as if nothing had happened', () => {
      fc.assert(
        fc.property(logs, fc.nat(60), (events, cut) => {
          const saved = JSON.parse(JSON.stringify(events.slice(0, cut))) as typeof events;
          const resumed = events
            .slice(cut)
            .reduce((state, event) => transition(compiled, state, event).state, live(saved));
          expect(resumed).toEqual(live(events));
        }),
        { numRuns: 60 },
      );
    });

    it('never takes a red line back', () => {
      fc.assert(
        fc.property(logs, (events) => {
          let state = createRunState(compiled);
          let crossed = 0;
          for (const event of events) {
            state = transition(compiled, state, event).state;
            expect(state.redLines.length).toBeGreaterThanOrEqual(crossed);
            crossed = state.redLines.length;
          }
          if (crossed > 0) {
            expect(scoreRun(compiled, state).overall).toBeLessThanOrEqual(59);
            expect(scoreRun(compiled, state, 'certification').overall).toBe(0);
            expect(scoreRun(compiled, state).passed).toBe(false);
          }
        }),
        { numRuns: 60 },
      );
    });

    it('leaves the given state untouched', () => {
      fc.assert(
        fc.property(logs, (events) => {
          let state = createRunState(compiled);
          for (const event of events) {
            const before = JSON.stringify(state);
            const next = transition(compiled, state, event).state;
            expect(JSON.stringify(state)).toBe(before);
            state = next;
          }
        }),
        { numRuns: 20 },
      );
    });
  },
);
