import { type TurnAct } from '../customer/apply-turn.ts';
import { type CompiledModel } from '../customer/compile-model.ts';
import { type Act } from '../scenario/names.ts';
import type { Reply } from '../scenario/reply-schema.ts';
import type { CompiledReply } from './compiled.ts';
import { type IdLists } from './compile-condition.ts';
import { type LineContext } from './compile-line.ts';
/** What compiling a reply needs from its scenario. */
export interface ReplyContext {
    line: LineContext;
    model: CompiledModel;
    ids: IdLists;
    beats: string[];
    lengthLimit: number;
    forbiddenPhrases: string[];
    limits: Record<string, number>;
}
/** Acts as table positions, limited to three positive ones. */
export declare function compileActs(uses: readonly (Act | {
    act: Act;
    quality: number;
})[], model: CompiledModel): TurnAct[];
/** Beat index of a target; `end` is −1. */
export declare const beatPosition: (beats: string[], id: string) => number;
/** One reply as tables. `index` is its place among all replies, `beat` that of its beat. */
export declare function compileReply(id: string, index: number, beat: number, beatId: string, reply: Reply, context: ReplyContext): CompiledReply;
