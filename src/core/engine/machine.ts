import { assign, setup } from 'xstate';
import { moodBandIndex } from '../customer/mood-band.ts';
import { moodBands } from '../scenario/names.ts';
import { enterEnded } from './close-effects.ts';
import type { CompiledBeat, CompiledScenario, CompiledWay } from './compiled.ts';
import { createRunState } from './create-run-state.ts';
import { applyEffects } from './effects.ts';
import { enterBeat } from './enter-beat.ts';
import { createEntry, type Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import { legality } from './legality.ts';
import { cloneRunState, line, type RunState } from './run-state.ts';
import { completeEntry } from './transition.ts';

/** Context of the machine: the run's numbers and the entry of the last event. */
export interface MachineContext {
  run: RunState;
  entry: Entry;
}

/** A state of the chart as it is written down: transitions and entry actions by name. */
interface ChartState {
  entry?: unknown;
  on?: Record<string, unknown>;
  always?: unknown[];
}

const wayTarget = (compiled: CompiledScenario, to: number): string =>
  to < 0 ? 'ended' : (compiled.beats[to]?.id ?? 'ended');

/** One beat as a state: an event that is allowed works, then a way that holds is taken without a further event. */
function beatState(compiled: CompiledScenario, beat: CompiledBeat): ChartState {
  const leads = (guard: unknown, to: number) => ({
    guard,
    target: wayTarget(compiled, to),
    // A way back to the same beat enters it again: its line is spoken once more.
    reenter: true,
    ...(to < 0 ? { actions: 'conversationOver' } : {}),
  });
  const ways = beat.replies.flatMap((reply) =>
    (reply.ways ?? []).map((way: CompiledWay, index) =>
      leads({ type: 'way', params: { reply: reply.index, way: index } }, way.to),
    ),
  );
  const through = beat.until ? [leads({ type: 'through', params: { beat: beat.index } }, beat.then)] : [];
  return {
    entry: [{ type: 'enterBeat', params: { beat: beat.index } }],
    on: {
      say: { guard: 'allowed', actions: 'apply' },
      'quick-phrase': { guard: 'allowed', actions: 'apply' },
      end: { guard: 'allowed', target: 'ended', actions: 'closedByAgent' },
      transfer: { guard: 'allowed', target: 'ended', actions: 'closedByAgent' },
    },
    always: [{ guard: 'hungUp', target: 'ended', actions: 'conversationOver' }, ...ways, ...through],
  };
}

const leaving = { hungUp: { guard: 'hungUp', target: 'wrap-up' } };

/** The line: who can hear whom. Names are the same for all channels; what people see depends on the channel. */
const lineRegion = {
  initial: 'ringing',
  states: {
    ringing: {
      entry: { type: 'setLine', params: { line: line.ringing } },
      always: leaving.hungUp,
      on: { answer: { guard: 'allowed', target: 'talking', actions: 'apply' } },
    },
    talking: {
      entry: { type: 'setLine', params: { line: line.talking } },
      always: leaving.hungUp,
      on: {
        hold: { guard: 'allowed', target: 'held', actions: 'apply' },
        mute: { guard: 'allowed', target: 'muted', actions: 'apply' },
        end: { guard: 'allowed', target: 'wrap-up', actions: 'apply' },
        transfer: { guard: 'allowed', target: 'wrap-up', actions: 'apply' },
      },
    },
    held: {
      entry: { type: 'setLine', params: { line: line.held } },
      always: leaving.hungUp,
      on: {
        resume: { guard: 'allowed', target: 'talking', actions: 'apply' },
        end: { guard: 'allowed', target: 'wrap-up', actions: 'apply' },
      },
    },
    muted: {
      entry: { type: 'setLine', params: { line: line.muted } },
      always: leaving.hungUp,
      on: {
        unmute: { guard: 'allowed', target: 'talking', actions: 'apply' },
        end: { guard: 'allowed', target: 'wrap-up', actions: 'apply' },
      },
    },
    'wrap-up': {
      entry: { type: 'setLine', params: { line: line.wrapUp } },
      on: { 'wrap-up': { guard: 'allowed', target: 'closed', actions: 'apply' } },
    },
    closed: { entry: { type: 'setLine', params: { line: line.closed } } },
  },
};

const moodRegion = {
  initial: 'calm',
  states: Object.fromEntries(
    moodBands.map((band) => [
      band,
      {
        always: moodBands.flatMap((other, index) =>
          other === band ? [] : [{ guard: { type: 'inBand', params: { band: index } }, target: other }],
        ),
      },
    ]),
  ),
};

/**
 * One XState v5 machine of a scenario: a parallel statechart with the regions `line`, `dialogue` and `mood`. It has no `invoke`, no
 * `after`, no clock and no dice: every event carries its time, and variety was picked by the seed when the scenario was compiled.
 * `JSON.stringify(machine.config)` opens in Stately's tools.
 */
export function createScenarioMachine(compiled: CompiledScenario) {
  const changed = (context: MachineContext, change: (run: RunState, entry: Entry) => void): MachineContext => {
    const run = cloneRunState(context.run);
    const entry = cloneEntry(context.entry);
    change(run, entry);
    return { run, entry: completeEntry(compiled, run, entry) };
  };
  const dialogueStates: Record<string, ChartState> = {
    'not-begun': { on: { answer: { guard: 'allowed', target: wayTarget(compiled, compiled.start) } } },
    ended: {},
  };
  for (const beat of compiled.beats) dialogueStates[beat.id] = beatState(compiled, beat);
  const others = ['lookup', 'read', 'verify', 'check-in', 'offer', 'note', 'tick', 'silence', 'hint', 'self-assess'];
  return setup({
    types: { context: {} as MachineContext, events: {} as RunEvent },
    guards: {
      allowed: ({ context, event }) => legality(compiled, context.run, event) === null,
      hungUp: ({ context }) => context.run.mood.hungUp,
      way: ({ context }, params: { reply: number; way: number }) => {
        if (context.run.pending !== params.reply) return false;
        const way = compiled.replies[params.reply]?.ways?.[params.way];
        return way !== undefined && (way.guard === null || way.guard(context.run));
      },
      through: ({ context }, params: { beat: number }) => compiled.beats[params.beat]?.until?.(context.run) ?? false,
      inBand: ({ context }, params: { band: number }) => moodBandIndex(context.run.mood.arousal) === params.band,
    },
    actions: {
      apply: assign(({ context, event }) =>
        changed({ run: context.run, entry: createEntry(event.type) }, (run, entry) => {
          applyEffects(compiled, run, event, entry);
        }),
      ),
      setLine: assign(({ context }, params: { line: number }) =>
        changed(context, (run) => void (run.line = params.line)),
      ),
      enterBeat: assign(({ context }, params: { beat: number }) =>
        changed(context, (run, entry) => {
          enterBeat(compiled, run, params.beat, entry);
        }),
      ),
      closedByAgent: assign(({ context }) =>
        changed(context, (run, entry) => {
          enterEnded(compiled, run, true, entry);
        }),
      ),
      conversationOver: assign(({ context }) =>
        changed(context, (run, entry) => {
          enterEnded(compiled, run, false, entry);
        }),
      ),
    },
  }).createMachine({
    id: compiled.edition.scenario.code,
    type: 'parallel',
    context: () => ({ run: createRunState(compiled), entry: createEntry('note') }),
    on: Object.fromEntries(others.map((type) => [type, { guard: 'allowed', actions: 'apply' }])),
    states: {
      line: lineRegion,
      dialogue: { initial: 'not-begun', states: dialogueStates as never },
      mood: moodRegion as never,
    },
  } as never);
}
export type ScenarioMachine = ReturnType<typeof createScenarioMachine>;

function cloneEntry(entry: Entry): Entry {
  return {
    ...entry,
    acts: entry.acts.slice(), spoken: entry.spoken.slice(), told: entry.told.slice(), deflected: entry.deflected.slice(),
    met: entry.met.slice(), redLines: entry.redLines.slice(), decisions: entry.decisions.slice(),
  }; // prettier-ignore
}
