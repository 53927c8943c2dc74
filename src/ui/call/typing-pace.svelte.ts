import type { Contact } from './contact.ts';

/** How long a customer seems to type before a line shows, in milliseconds. */
const typing = 700;

/**
 * The short moment in which a chat customer seems to type. It is for the eye alone: the log is already whole, and whoever asked for
 * less motion sees every line at once.
 */
export class TypingPace {
  #contact: Contact | null = null;
  /** Events before this one show all their lines. */
  #settled = $state(0);

  /** Whether the customer's lines of an event are still being typed. */
  isTyping(contact: Contact, seq: number): boolean {
    return contact === this.#contact && seq >= this.#settled;
  }

  /** Follows the log of a contact; gives the function that stops it. */
  follow(contact: Contact): () => void {
    const next = (contact.log.at(-1)?.seq ?? -1) + 1;
    const spoken = contact.log.at(-1)?.entry.spoken.length ?? 0;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || contact !== this.#contact || spoken === 0;
    this.#contact = contact;
    const settle = (): void => {
      this.#settled = next;
    };
    if (still) settle();
    const timer = setTimeout(settle, typing);
    return () => {
      clearTimeout(timer);
    };
  }
}
