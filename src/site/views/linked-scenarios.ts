import type { Locale } from '#core/scenario/names.ts';
import { publishedSimulations } from '../simulations.ts';
import type { PublishedChapter } from './chapters.ts';

/** A simulation linked to a chapter, with the chapter's sections that it uses. */
interface LinkedScenario {
  address: string;
  title: string;
  /** E.g. `9.3`. */
  sections: string[];
}

/** The simulations that name a section of this chapter. */
export function linkedScenarios({ number }: PublishedChapter, locale: Locale): LinkedScenario[] {
  return publishedSimulations().simulations.flatMap(({ folder, scenario, texts }) => {
    const own = scenario.chapters
      .map((section) => section.replace(/^0/u, ''))
      .filter((section) => section.startsWith(`${String(number)}.`));
    const address = `${folder.family}/${folder.slug}`;
    return own.length === 0 ? [] : [{ address, title: texts[locale].title, sections: own }];
  });
}
