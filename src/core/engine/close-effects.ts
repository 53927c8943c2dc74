import { actIndex } from '../customer/compile-model.ts';
import { discoverDeceit } from '../customer/decide-acceptance.ts';
import { redLines, ticketFields } from '../scenario/names.ts';
import type { CompiledScenario, CompiledTicketField } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunEvent, TicketEntry } from './events.ts';
import { beatEnded, beatNotBegun, type RunState } from './run-state.ts';
import { crossRedLine, speak } from './speak.ts';

const overpromise = actIndex('overpromise');
const wrongInfo = actIndex('wrong-info');

/** The dialogue is over: the customer's last words, and what they find out afterwards. */
export function enterEnded(compiled: CompiledScenario, state: RunState, byEvent: boolean, entry: Entry | null): void {
  state.beat = beatEnded;
  const { endings } = compiled;
  if (state.mood.hungUp) {
    entry?.decisions.push('hangs-up');
    speak(state, endings.hangUp, entry);
  } else if (!byEvent) speak(state, state.mood.resolved ? endings.resolved : endings.unresolved, entry);
  const untruths = (state.actCount[overpromise] ?? 0) + (state.actCount[wrongInfo] ?? 0);
  if (untruths > 0 && !state.deceitFound) {
    state.deceitFound = 1;
    discoverDeceit(compiled.model, state.mood);
    entry?.decisions.push('finds-untruth');
  }
}

/** The agent ends the contact. Before the conversation is over that is red line AF-05, unless abuse was met by boundary and warning. */
export function endEffects(state: RunState, entry: Entry | null): void {
  if (state.beat === beatEnded) return;
  if (state.beat === beatNotBegun || state.mood.hungUp) return;
  state.endedEarly = 1;
  if (state.boundaries < 2) crossRedLine(state, 'AF-05', state.turns - 1, entry);
}

/** Share 0–1 of one ticket field: a chosen wording by its credit, own words by the groups of words mentioned. */
export function ticketShare(field: CompiledTicketField, value: TicketEntry | undefined, state: RunState): number {
  if (!value) return 0;
  if ('option' in value) {
    const option = field.options.get(value.option);
    if (!option) return 0;
    return option.guard && !option.guard(state) ? 0 : option.credit;
  }
  const text = value.text.toLowerCase();
  const mentioned = field.mentions.filter((group) => group.some((word) => text.includes(word))).length;
  return mentioned / field.mentions.length;
}

/** The ticket is filed; duties with a red line that were left out are found now. */
export function wrapUpEffects(
  compiled: CompiledScenario,
  state: RunState,
  event: Extract<RunEvent, { type: 'wrap-up' }>,
  entry: Entry | null,
): void {
  // prettier-ignore
  state.clock += event.seconds ?? 0;
  state.ticket = ticketFields.map((name, position) => {
    const field = compiled.ticket[position];
    return field ? ticketShare(field, Object.hasOwn(event.ticket, name) ? event.ticket[name] : undefined, state) : 0;
  });
  compiled.points.forEach((point, position) => {
    const code = redLines[point.redLine];
    if (code && state.done[position] !== 1 && (point.guard?.(state) ?? true)) crossRedLine(state, code, -1, entry);
  });
}
