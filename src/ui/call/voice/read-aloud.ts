import type { Locale } from '#core/scenario/names.ts';

/** A voice that lives on this device, so that nothing leaves it; null when there is none for the language. */
export function localVoice(synthesis: SpeechSynthesis | undefined, locale: Locale): SpeechSynthesisVoice | null {
  const language = locale.slice(0, 2);
  const voices = synthesis?.getVoices() ?? [];
  return voices.find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language)) ?? null;
}

/** Reads a line aloud after those that are still being read. */
export function readAloud(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice, text: string): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  synthesis.speak(utterance);
}
