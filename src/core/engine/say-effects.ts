import type { TurnAct } from '../customer/apply-turn.ts';
import { limitPositiveActs } from '../customer/apply-turn.ts';
import { actIndex } from '../customer/compile-model.ts';
import { putOffer } from '../customer/decide-acceptance.ts';
import { redLines } from '../scenario/names.ts';
import type { CompiledReply, CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { QuotedAct, RunEvent } from './events.ts';
import { identity, none, type RunState } from './run-state.ts';
import { crossRedLine, speak } from './speak.ts';
import { spokenLength, speechSeconds } from './speech.ts';
import { takeTurn } from './take-turn.ts';

type SayEvent = Extract<RunEvent, { type: 'say' }>;
const canned: TurnAct = { act: actIndex('canned'), quality: 1 };

/** Own words count for what they show: acts with a quote, limited to three positive ones. */
function ownWords(
  compiled: CompiledScenario,
  state: RunState,
  quoted: readonly QuotedAct[],
  text: string,
  entry: Entry | null,
) {
  const { locale, scenario, forbiddenPhrases, model } = compiled.edition;
  const lower = text.toLowerCase();
  const proven = quoted.filter(({ quote }) => quote !== '' && text.includes(quote));
  if (spokenLength(text, locale) > model.rules.length[scenario.channel][locale]) state.overlongTurns += 1;
  if (forbiddenPhrases.some((phrase) => lower.includes(phrase))) state.forbiddenPhrases += 1;
  if (entry) entry.acts = proven.slice();
  const turn = proven.map(({ act, quality }) => ({ act: actIndex(act), quality }));
  return {
    turn: limitPositiveActs(turn, compiled.model),
    seconds: speechSeconds(text, locale, model.rules.speech[locale], scenario.channel),
  };
}

/** Effects of saying something: turn, questions, identity, offers, points, red lines, and the customer's answer. */
export function sayEffects(compiled: CompiledScenario, state: RunState, event: SayEvent, entry: Entry | null): void {
  const isMove = event.reply?.startsWith('move:') ?? false;
  const move = isMove ? compiled.moves.get((event.reply ?? '').slice(5)) : undefined;
  const reply = event.reply === null || isMove ? undefined : compiled.replyIndex[state.beat]?.get(event.reply);
  noteFirstResponse(state);
  if ('text' in event) {
    const words = ownWords(compiled, state, event.acts, event.text, entry);
    if (entry) entry.text = event.text;
    if (event.corrected) state.corrections += 1;
    // Words that fit no act still cost a turn; words that fit a known move without a cue of their own stay neutral.
    takeTurn(compiled, state, words.turn, words.seconds, entry);
    if (event.crossed) crossRedLine(state, 'AF-01', state.turns - 1, entry);
  } else if (reply) {
    const repeated = (state.said[reply.index] ?? 0) > 0;
    if (reply.overlong) state.overlongTurns += 1;
    if (reply.forbidden) state.forbiddenPhrases += 1;
    if (entry) entry.text = reply.say;
    takeTurn(compiled, state, repeated ? [...reply.acts, canned] : reply.acts, reply.seconds, entry);
  } else if (move) {
    takeTurn(compiled, state, move.acts, move.seconds, entry);
  }
  if (entry && event.reply !== null) entry.reply = event.reply;
  if (event.reply === null) {
    state.notUnderstood += 1;
    speak(state, compiled.reactions.didNotFollow, entry);
    return;
  }
  if (move) {
    if (!state.mood.hungUp) speak(state, move.answer, entry);
    return;
  }
  if (reply) replyEffects(compiled, state, reply, entry);
}

/** Chat: seconds until the first answer. */
function noteFirstResponse(state: RunState): void {
  if (state.firstResponse === none) state.firstResponse = state.chatWait;
  state.chatWait = 0;
}

function replyEffects(compiled: CompiledScenario, state: RunState, reply: CompiledReply, entry: Entry | null): void {
  const turn = state.turns - 1;
  state.said[reply.index] = (state.said[reply.index] ?? 0) + 1;
  state.pending = reply.index;
  state.holdPromised = reply.hold;
  for (const fact of reply.learns) state.knows[fact] = 1;
  for (const point of reply.does) {
    if (entry && state.done[point] !== 1) entry.met.push(compiled.points[point]?.id ?? '');
    state.done[point] = 1;
  }
  const code = redLines[reply.redLine];
  if (code) crossRedLine(state, code, turn, entry);
  if (reply.overAuthority) crossRedLine(state, 'AF-04', turn, entry);
  if (reply.discloses && state.identity !== identity.confirmed) crossRedLine(state, 'AF-01', turn, entry);
  if (reply.transfer) state.transferred = reply.transfer;
  if (reply.transfer === 1) state.briefing = 1;
  if (state.mood.hungUp) return;
  let answered = false;
  for (const position of reply.asks) answered = askHidden(compiled, state, position, entry) || answered;
  if (reply.verifies) answered = askIdentity(compiled, state, entry) || answered;
  if (reply.offers >= 0) answered = offerRemedy(compiled, state, reply.offers, entry) || answered;
  if (!answered) speak(state, reply.answer, entry);
}

/** Tells the fact at enough trust and not too much arousal; else keeps it back (customer-model.md §4.5). */
function askHidden(compiled: CompiledScenario, state: RunState, position: number, entry: Entry | null): boolean {
  const fact = compiled.hidden[position];
  if (!fact || state.revealed[position] === 1) return false;
  state.askedHidden[position] = 1;
  const tells = state.mood.trust >= fact.trust && state.mood.arousal <= fact.arousal;
  if (tells) {
    state.revealed[position] = 1;
    for (const learned of fact.learns) state.knows[learned] = 1;
    entry?.told.push(fact.id);
  } else entry?.deflected.push(fact.id);
  speak(state, tells ? fact.tells : fact.deflects, entry);
  return true;
}

function askIdentity(compiled: CompiledScenario, state: RunState, entry: Entry | null): boolean {
  if (!compiled.identityTells || state.identity === identity.confirmed) return false;
  const gives = state.mood.trust >= compiled.model.rules.identityTrust;
  if (gives) state.identity = identity.heard;
  speak(state, gives ? compiled.identityTells : compiled.identityRefuses, entry);
  return true;
}

function offerRemedy(compiled: CompiledScenario, state: RunState, position: number, entry: Entry | null): boolean {
  const remedy = compiled.remedies[position];
  if (!remedy) return false;
  state.offered[position] = 1;
  const essentialsTold = compiled.hidden.every((fact, index) => !fact.essential || state.revealed[index] === 1);
  const accepted = putOffer(compiled.model, state.mood, compiled.who.base, {
    kind: compiled.acceptance,
    adequacy: remedy.adequacy,
    threshold: compiled.threshold,
    possible:
      (remedy.needs?.(state) ?? true) && (compiled.acceptance === 'complaint' || remedy.certain || essentialsTold),
    certain: remedy.certain,
  });
  if (accepted) state.accepted[position] = 1;
  if (entry) entry.offered = { remedy: remedy.id, accepted };
  speak(state, accepted ? remedy.accepts : remedy.declines, entry);
  return true;
}
