import type { Channel, Difficulty, Locale } from '../scenario/names.ts';

/** A simulation as a door in a chapter, in one language. */
export interface SimulationDoorView {
  href: string;
  title: string;
  teaser: string;
  organisation: string;
  channel: Channel;
  difficulty: Difficulty;
  /** Language of title and teaser, which may still be the source language. */
  language: Locale;
}
