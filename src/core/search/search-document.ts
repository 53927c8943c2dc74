/** What a search can find. */
export const searchKinds = ['chapter', 'section', 'exercise', 'term', 'call'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, as the build collects it. */
export interface SearchDocument {
  kind: SearchKind;
  /** Address on this site. */
  url: string;
  /** Heading of the result. */
  title: string;
  /** Folders of the chapters that it belongs to, the home chapter first; a call may serve several. */
  chapters: string[];
  /** Short text shown below the title. */
  excerpt: string;
  /** Words that say what it is about: goals, sub-headings, other names. */
  lead: string;
  /** Its running text; only the words go into the index. */
  text: string;
}

/** What the index keeps of a document, to show it. */
export interface SearchEntry {
  kind: SearchKind;
  url: string;
  title: string;
  /** Places of its chapters in the list of chapters of the index. */
  chapters: number[];
  excerpt: string;
}
