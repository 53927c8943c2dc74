import type { WordsFile } from '#core/language/words-file.ts';
import type { Locale } from '#core/scenario/names.ts';
import OwnWords from '#ui/call/OwnWords.svelte';
import { ownWordsMessages, type OwnWordsWords } from '#ui/messages/own-words.ts';
import type { VoiceSettings } from '#ui/call/voice/voice-settings.ts';
import { voiceSettings } from './voice-settings.ts';

/** The input for own words with what it needs of this place. */
export interface LoadedOwnWords {
  Input: typeof OwnWords;
  file: WordsFile;
  own: OwnWordsWords;
  settings: VoiceSettings;
}

/**
 * Loads what answering in own words needs: the wordings and cues of this scenario, and the input.
 * @returns null when the wordings cannot be had (offline, never loaded before); one can still choose replies
 */
export async function loadOwnWords(place: {
  locale: Locale;
  edition: { wordsUrl: string };
}): Promise<LoadedOwnWords | null> {
  const answer = await fetch(place.edition.wordsUrl).catch(() => null);
  if (!answer?.ok) return null;
  const file = (await answer.json()) as WordsFile;
  return { Input: OwnWords, file, own: ownWordsMessages[place.locale], settings: voiceSettings };
}
