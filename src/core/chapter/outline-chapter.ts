/** What a chapter's text refers to and how it is divided; read from the source, since MDX keeps it close at hand. */
export interface ChapterOutline {
  /** Numbers of the `## 9.1 …` sections in order. */
  sections: string[];
  /** Names of the figures in order. */
  figures: string[];
  /** Ids of the exercises set in the text, in order. */
  exercises: string[];
  /** Sections in which each exercise stands, by exercise id; an empty text before the first section. */
  exerciseSections: Record<string, string>;
  /** Addresses of the simulations whose door stands in the text. */
  simulations: string[];
  /** How often each component is used. */
  components: Record<string, number>;
  /** Line (from 1) of the first mention of each name above, with its component: `Exercise which-step`. */
  lines: Record<string, number>;
}

const opening = /<([A-Z][A-Za-z]*)\b([^>]*)/gu;
const naming: Record<string, 'figures' | 'exercises' | 'simulations'> = {
  Figure: 'figures',
  Exercise: 'exercises',
  Simulation: 'simulations',
};

/**
 * Lists the sections and components of a chapter's text.
 * @param body the MDX source without its front matter
 * @param firstLine the line of the file on which the body starts
 */
export function outlineChapter(body: string, firstLine = 1): ChapterOutline {
  const outline: ChapterOutline = {
    sections: [], figures: [], exercises: [], exerciseSections: {}, simulations: [], components: {}, lines: {},
  }; // prettier-ignore
  let section = '';
  body.split('\n').forEach((text, index) => {
    const line = firstLine + index;
    const heading = /^## (\d+\.\d+)(\s|$)/u.exec(text);
    if (text.startsWith('## ')) section = heading?.[1] ?? '';
    if (heading?.[1] !== undefined) {
      outline.sections.push(heading[1]);
      outline.lines[`## ${heading[1]}`] ??= line;
    }
    for (const [, component = '', attributes = ''] of text.matchAll(opening)) {
      outline.components[component] = (outline.components[component] ?? 0) + 1;
      outline.lines[component] ??= line;
      const list = naming[component];
      const name = /\b(?:id|name)="([^"]*)"/u.exec(attributes)?.[1];
      if (list === undefined || name === undefined) continue;
      outline[list].push(name);
      outline.lines[`${component} ${name}`] ??= line;
      if (list === 'exercises') outline.exerciseSections[name] = section;
    }
  });
  return outline;
}
