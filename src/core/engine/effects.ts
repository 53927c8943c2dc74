import { endEffects, wrapUpEffects } from './close-effects.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import {
  checkInEffects, holdEffects, passSeconds, passSilence, resumeEffects, transferEffects,
} from './line-effects.ts'; // prettier-ignore
import { quickPhraseEffects } from './quick-phrase-effects.ts';
import { identity, none, type RunState } from './run-state.ts';
import { sayEffects } from './say-effects.ts';
import { crossRedLine } from './speak.ts';

function lookUp(compiled: CompiledScenario, state: RunState, id: string, entry: Entry | null): void {
  const position = compiled.lookups.findIndex((lookup) => lookup.id === id);
  const lookup = compiled.lookups[position];
  if (!lookup) return;
  state.lookedUp[position] = 1;
  for (const fact of lookup.learns) state.knows[fact] = 1;
  if (state.line === 2 || state.line === 3) passSeconds(compiled, state, lookup.seconds);
  else {
    state.clock += lookup.seconds;
    passSilence(compiled, state, lookup.seconds, entry);
  }
}

/**
 * What an event does to everything but the places of line and dialogue, in place. The event must be legal.
 * Table engine and XState machine share it; where the dialogue goes is worked out by each on its own.
 */
export function applyEffects(compiled: CompiledScenario, state: RunState, event: RunEvent, entry: Entry | null): void {
  state.pending = none;
  switch (event.type) {
    case 'say':
      return sayEffects(compiled, state, event, entry);
    case 'quick-phrase':
      return quickPhraseEffects(compiled, state, event, entry);
    case 'lookup':
      return lookUp(compiled, state, event.lookup, entry);
    case 'verify':
      state.identity = event.match ? identity.confirmed : identity.rejected;
      if (event.match && !compiled.identityMatches) crossRedLine(state, 'AF-01', state.turns - 1, entry);
      return;
    case 'hold':
      return holdEffects(compiled, state, event, entry);
    case 'check-in':
      return checkInEffects(compiled, state, event.news);
    case 'resume':
      return resumeEffects(compiled, state, event.thanked, entry);
    case 'transfer':
      return transferEffects(compiled, state, event, entry);
    case 'tick':
      return passSeconds(compiled, state, event.seconds);
    case 'silence':
      state.clock += event.seconds;
      return passSilence(compiled, state, event.seconds, entry);
    case 'hint':
      state.hints += 1;
      return;
    case 'end':
      return endEffects(state, entry);
    case 'wrap-up':
      return wrapUpEffects(compiled, state, event, entry);
    case 'self-assess':
      state.selfAssessment = event.overall;
      return;
    case 'answer':
    case 'read':
    case 'mute':
    case 'unmute':
    case 'offer':
    case 'note':
      return;
  }
}
