import type { Locale } from '#core/scenario/names.ts';

/** The part of the browser's speech recognition that is used here; not every browser has it, and none types it. */
interface Recogniser {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}
type RecogniserClass = new () => Recogniser;

const classIn = (browser: object): RecogniserClass | undefined => {
  const found = browser as { SpeechRecognition?: RecogniserClass; webkitSpeechRecognition?: RecogniserClass };
  return found.SpeechRecognition ?? found.webkitSpeechRecognition;
};

/** Whether this browser can recognise speech at all. */
export const canRecognise = (browser: object): boolean => classIn(browser) !== undefined;

/** What came of listening: words, silence, or why it did not work. */
export type Heard = { words: string } | { failed: 'nothing' | 'refused' | 'other'; reason: string };

const troubles: Record<string, 'nothing' | 'refused'> = {
  'no-speech': 'nothing',
  aborted: 'nothing',
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
};

/**
 * Listens to one utterance.
 * @returns the outcome, once, and a way to stop early
 */
export function recognise(browser: object, locale: Locale): { heard: Promise<Heard>; stop: () => void } {
  const Recognition = classIn(browser);
  if (!Recognition) return { heard: Promise.resolve({ failed: 'other', reason: '' }), stop: () => undefined };
  const recogniser = new Recognition();
  recogniser.lang = locale === 'en' ? 'en-GB' : locale;
  recogniser.interimResults = false;
  const heard = new Promise<Heard>((resolve) => {
    recogniser.onresult = ({ results }) => {
      const words = Array.from(results, (result) => result[0]?.transcript ?? '').join('');
      resolve({ words: words.trim() });
    };
    recogniser.onerror = ({ error }) => {
      resolve({ failed: troubles[error] ?? 'other', reason: error });
    };
    recogniser.onend = () => {
      resolve({ failed: 'nothing', reason: '' });
    };
  });
  recogniser.start();
  return {
    heard,
    stop: () => {
      recogniser.stop();
    },
  };
}
