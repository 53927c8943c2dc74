import { buildIndex } from '#core/language/build-index.ts';
import { detectActs } from '#core/language/detect-acts.ts';
import type { IndexedReply, LanguageIndex, ScenarioWordings } from '#core/language/index-types.ts';
import type { Tokens } from '#core/language/tokens.ts';
import type { Choosable } from './choosable.ts';
import { methods } from './methods.ts';

/** An utterance ready to be put to every method. `meant` is empty for what is out of domain. */
export interface Trial {
  index: LanguageIndex;
  asked: Tokens;
  acts: ReadonlySet<string>;
  meanings: IndexedReply[];
  meant: string[];
}

/** Prepares an utterance for comparing methods. */
export function trialOf(
  index: LanguageIndex,
  text: string,
  beat: string,
  meant: string[],
  choosable: Choosable | null,
): Trial {
  const available = choosable?.(beat, meant[0] ?? '') ?? null;
  const replies = index.beats.get(beat) ?? [];
  return {
    index,
    asked: index.tokenise(index.normalise(text)),
    acts: new Set(detectActs(index.cues, index.facts, text).map(({ act }) => act)),
    meanings: [...(available ? replies.filter(({ id }) => available.has(id)) : replies), ...index.moves],
    meant,
  };
}

/**
 * Every paraphrase of a scenario as an utterance, put to an index that has not seen it: the authors of scenarios wrote them, not
 * the author of the matcher.
 */
export function leftOutParaphrases(wordings: ScenarioWordings, choosable: Choosable): Trial[] {
  const trials: Trial[] = [];
  for (let place = 1; place <= 4; place += 1) {
    const asked: { beat: string; id: string; text: string }[] = [];
    const beats = Object.fromEntries(
      Object.entries(wordings.beats).map(([beat, replies]) => [
        beat,
        Object.fromEntries(
          Object.entries(replies).map(([id, reply]) => {
            const text = reply.wordings[place];
            if (text !== undefined) asked.push({ beat, id, text });
            return [id, { ...reply, wordings: reply.wordings.filter((_, index) => index !== place) }];
          }),
        ),
      ]),
    );
    const index = buildIndex({ ...wordings, beats });
    trials.push(...asked.map(({ beat, id, text }) => trialOf(index, text, beat, [id], choosable)));
  }
  return trials;
}

/** The best score and whether it is right. */
export function put(trial: Trial, method: string): { score: number; right: boolean } {
  const score = methods[method];
  if (!score) throw new Error(`There is no method "${method}".`);
  let best = { score: -1, right: false };
  for (const meaning of trial.meanings) {
    const value = score(trial.index, trial.asked, trial.acts, meaning);
    if (value > best.score) best = { score: value, right: trial.meant.includes(meaning.id) };
  }
  return best;
}
