import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition as chartTransition } from 'xstate';
import { moodBandOf } from '#core/customer/mood-band.ts';
import { compile } from '#core/engine/compile.ts';
import { createRunState } from '#core/engine/create-run-state.ts';
import { createScenarioMachine, type MachineContext } from '#core/engine/machine.ts';
import { linePlaces } from '#core/engine/run-state.ts';
import { transition } from '#core/engine/transition.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import { deskWindows } from '../../../support/desks.ts';
import { allSimulations } from '../../../support/simulations.ts';
import { arbitraryLog } from '../../../support/random-events.ts';

interface Shot {
  value: { line: string; dialogue: string; mood: string };
  context: MachineContext;
}

describe.each(
  [...allSimulations(), ...deskWindows()].map((simulation) => [simulation.folder.slug, simulation] as const),
)('%s', (_slug, simulation) => {
  const compiled = compile(simulation.editions['zh-CN'], 'golden');
  const machine = createScenarioMachine(compiled);

  it('the chart and the tables agree after every event of any log', () => {
    const property = fc.property(arbitraryLog(compiled), (events) => {
      let state = createRunState(compiled);
      let snapshot = initialTransition(machine)[0];
      for (const event of events) {
        const stepped = transition(compiled, state, event);
        [snapshot] = chartTransition(machine, snapshot, event);
        state = stepped.state;
        const shot = snapshot as unknown as Shot;
        expect(shot.context.run).toEqual(state);
        expect(shot.value.line).toBe(linePlaces[state.line]);
        expect(shot.value.dialogue).toBe(
          state.beat === -2 ? 'not-begun' : state.beat === -1 ? 'ended' : compiled.beats[state.beat]?.id,
        );
        expect(shot.value.mood).toBe(moodBandOf(state.mood.arousal));
        if (!stepped.entry.refused) expect(shot.context.entry).toEqual(stepped.entry);
      }
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('they agree on whole plays of a random trainee, from ringing to the ticket', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { events, state } = playStrategy(
        compiled,
        (replies, random) => replies[Math.floor(random() * replies.length)],
        String(seed),
      );
      let snapshot = initialTransition(machine)[0];
      for (const event of events) [snapshot] = chartTransition(machine, snapshot, event);
      expect((snapshot as unknown as Shot).context.run).toEqual(state);
    }
  });
});
