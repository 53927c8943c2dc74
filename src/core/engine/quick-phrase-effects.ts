import { limitPositiveActs } from '../customer/apply-turn.ts';
import { actIndex } from '../customer/compile-model.ts';
import { similarity } from '../shared/similarity.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import { none, type RunState } from './run-state.ts';
import { crossRedLine, speak } from './speak.ts';
import { spokenLength, speechSeconds } from './speech.ts';
import { takeTurn } from './take-turn.ts';
import { fillPlaceholders } from './variety.ts';

const canned = actIndex('canned');
/** From this likeness on a phrase counts as sent unchanged (rubric.md §3.4). */
const nearlySame = 0.85;

/** Whether a phrase was sent as good as unchanged, or with a gap left open. */
export function isCanned(text: string, phrase: string): boolean {
  return similarity(text, phrase) > nearlySame || /[[【][^\]】]*[\]】]/.test(text);
}

/** Sends a ready phrase. Adapted it counts for its acts; unchanged it is canned, half as good, and the customer notices. */
export function quickPhraseEffects(
  compiled: CompiledScenario,
  state: RunState,
  event: Extract<RunEvent, { type: 'quick-phrase' }>,
  entry: Entry | null,
): void {
  // prettier-ignore
  const { scenario, model, locale, forbiddenPhrases } = compiled.edition;
  const phrase = scenario.quickPhrases[event.phrase];
  if (!phrase) return;
  const unchanged = (event.copied ?? false) || isCanned(event.text, fillPlaceholders(phrase.text, compiled.variety));
  const turn = phrase.acts.map((act) => ({ act: actIndex(act), quality: unchanged ? 0.5 : 1 }));
  const before = state.actCount[canned] ?? 0;
  if (unchanged) turn.push({ act: canned, quality: 1 });
  if (state.firstResponse === none) state.firstResponse = state.chatWait;
  state.chatWait = 0;
  if (spokenLength(event.text, locale) > model.rules.length[scenario.channel][locale]) state.overlongTurns += 1;
  if (forbiddenPhrases.some((words) => event.text.toLowerCase().includes(words))) state.forbiddenPhrases += 1;
  if (entry) {
    entry.text = event.text;
    entry.reply = `phrase:${event.phrase}`;
  }
  const seconds = speechSeconds(event.text, locale, model.rules.speech[locale], scenario.channel);
  takeTurn(compiled, state, limitPositiveActs(turn, compiled.model), seconds, entry);
  if (event.crossed) crossRedLine(state, 'AF-01', state.turns - 1, entry);
  if (unchanged && before === 0 && !state.mood.hungUp) speak(state, compiled.reactions.noticesCanned, entry);
}
