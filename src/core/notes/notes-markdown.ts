import type { NoteRow } from '../records/note-row-schema.ts';

/** A chapter as far as the export names it. */
export interface NotedChapter {
  folder: string;
  title: string;
  /** Titles of its sections by their anchor, e.g. `s-9-3`. */
  sections: Readonly<Record<string, string>>;
}

const quoted = (text: string): string => text.split('\n').map((line) => `> ${line}`).join('\n'); // prettier-ignore

/** Writes notes as Markdown: a heading for each chapter and section, the words quoted, the note below. */
export function notesMarkdown(title: string, notes: readonly NoteRow[], chapters: readonly NotedChapter[]): string {
  const parts = chapters.flatMap(({ folder, title: name, sections }) => {
    const own = notes.filter(({ chapter }) => chapter === folder);
    if (own.length === 0) return [];
    const places = [...Object.keys(sections), ...own.map(({ anchor }) => anchor.section)];
    const bySection = [...new Set(places)].flatMap((section) => {
      const here = own.filter(({ anchor }) => anchor.section === section);
      if (here.length === 0) return [];
      const texts = here.map(({ anchor, text }) =>
        [anchor.quote === '' ? '' : quoted(anchor.quote), text].filter((each) => each !== '').join('\n\n'),
      );
      return [`### ${sections[section] ?? section}`, ...texts.filter((text) => text !== '')];
    });
    return [`## ${name}`, ...bySection];
  });
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}
