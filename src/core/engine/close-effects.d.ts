import type { CompiledScenario, CompiledTicketField } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunEvent, TicketEntry } from './events.ts';
import { type RunState } from './run-state.ts';
/** The dialogue is over: the customer's last words, and what they find out afterwards. */
export declare function enterEnded(compiled: CompiledScenario, state: RunState, byEvent: boolean, entry: Entry | null): void;
/** The agent ends the contact. Before the conversation is over that is red line AF-05, unless abuse was met by boundary and warning. */
export declare function endEffects(state: RunState, entry: Entry | null): void;
/** Share 0–1 of one ticket field: a chosen wording by its credit, own words by the groups of words mentioned. */
export declare function ticketShare(field: CompiledTicketField, value: TicketEntry | undefined, state: RunState): number;
/** The ticket is filed; duties with a red line that were left out are found now. */
export declare function wrapUpEffects(compiled: CompiledScenario, state: RunState, event: Extract<RunEvent, {
    type: 'wrap-up';
}>, entry: Entry | null): void;
