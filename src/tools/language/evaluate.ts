import { understand, type Understanding } from '#core/language/understand.ts';
import type { Choosable } from './choosable.ts';
import type { OpenLanguage } from './open-language.ts';
import type { Utterance } from './read-utterances.ts';

/** How an utterance fared. */
export interface Outcome extends Utterance {
  understanding: Understanding;
  /** Right: understood as meant, good enough to act on. */
  right: boolean;
  /** The best candidate is what was meant, whether or not it was good enough. */
  first: boolean;
}

/** Puts every utterance to the matcher, in the choice in which its meaning was on offer. */
export function evaluate(
  { index }: OpenLanguage,
  utterances: readonly Utterance[],
  choosable: Choosable | null,
): Outcome[] {
  return utterances.map((utterance): Outcome => {
    const { beat, meant, text } = utterance;
    const understanding = understand(index, text, beat, choosable?.(beat, meant[0] ?? '') ?? null);
    return {
      ...utterance,
      understanding,
      right: understanding.reply !== null && meant.includes(understanding.reply),
      first: meant.includes(understanding.candidates[0]?.reply ?? ''),
    };
  });
}
