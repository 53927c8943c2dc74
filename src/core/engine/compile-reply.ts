import { limitPositiveActs, type TurnAct } from '../customer/apply-turn.ts';
import { actIndex, type CompiledModel } from '../customer/compile-model.ts';
import { redLines, type Act } from '../scenario/names.ts';
import type { Reply } from '../scenario/reply-schema.ts';
import type { CompiledReply, CompiledWay } from './compiled.ts';
import { compileCondition, type IdLists } from './compile-condition.ts';
import { compileLine, type LineContext } from './compile-line.ts';
import { spokenLength, speechSeconds } from './speech.ts';
import { fillPlaceholders } from './variety.ts';

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
export function compileActs(uses: readonly (Act | { act: Act; quality: number })[], model: CompiledModel): TurnAct[] {
  const turn = uses.map((use) =>
    typeof use === 'string' ? { act: actIndex(use), quality: 1 } : { act: actIndex(use.act), quality: use.quality },
  );
  return limitPositiveActs(turn, model);
}

/** Beat index of a target; `end` is −1. */
export const beatPosition = (beats: string[], id: string): number => (id === 'end' ? -1 : beats.indexOf(id));

function compileWays(to: NonNullable<Reply['to']>, { beats, ids }: ReplyContext): CompiledWay[] {
  if (typeof to === 'string') return [{ guard: null, to: beatPosition(beats, to) }];
  return to.map((way) => ({
    guard: way.when ? compileCondition(way.when, ids) : null,
    to: beatPosition(beats, way.to),
  }));
}

/** One reply as tables. `index` is its place among all replies, `beat` that of its beat. */
export function compileReply(
  id: string,
  index: number,
  beat: number,
  beatId: string,
  reply: Reply,
  context: ReplyContext,
): CompiledReply {
  const { line, model, ids } = context;
  const say = fillPlaceholders(reply.say, line.words);
  const positions = (list: string[], names: readonly string[] | undefined): number[] =>
    (names ?? []).map((name) => list.indexOf(name)).filter((position) => position >= 0);
  return {
    id,
    index,
    beat,
    say,
    seconds: speechSeconds(say, line.locale, line.perSecond, line.channel),
    acts: compileActs(reply.acts, model),
    asks: positions(ids.hidden, reply.asks),
    learns: positions(ids.facts, reply.learns),
    offers: reply.offers === undefined ? -1 : ids.remedies.indexOf(reply.offers),
    does: positions(ids.points, reply.does),
    verifies: reply.verifies ?? false,
    discloses: reply.discloses ?? false,
    redLine: reply.redLine === undefined ? -1 : redLines.indexOf(reply.redLine),
    hold: reply.hold ?? 0,
    transfer: reply.transfer === undefined ? 0 : reply.transfer.kind === 'warm' ? 1 : 2,
    overAuthority: Object.entries(reply.grants ?? {}).some(
      ([name, amount]) => amount > (context.limits[name] ?? Infinity),
    ),
    overlong: spokenLength(say, line.locale) > context.lengthLimit,
    forbidden: context.forbiddenPhrases.some((phrase) => say.toLowerCase().includes(phrase)),
    guard: reply.when ? compileCondition(reply.when, ids) : null,
    answer: reply.answer ? compileLine(`beats.${beatId}.replies.${id}.answer`, reply.answer, line) : null,
    ways: reply.to ? compileWays(reply.to, context) : null,
  };
}
