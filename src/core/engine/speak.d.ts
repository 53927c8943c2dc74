import { type RedLine } from '../scenario/names.ts';
import type { CompiledLine } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunState } from './run-state.ts';
/** The customer says a line in the tone of the moment; the virtual clock goes on. */
export declare function speak(state: RunState, spoken: CompiledLine | null, entry: Entry | null): void;
/** Notes a crossed red line: each rule once a turn. */
export declare function crossRedLine(state: RunState, code: RedLine, turn: number, entry: Entry | null): void;
