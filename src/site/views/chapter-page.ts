import type { ChapterView } from '#core/chapter/chapter-view.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { PublishedChapter } from './chapters.ts';
import { coursePlan } from './course-plan.ts';
import type { PartView, PlannedChapterView } from './course-plan.ts';
import { actLabels } from './act-labels.ts';
import { allSimulations, doorOf } from './simulations.ts';

/** What the components in a chapter's text need to know. */
export function viewOfChapter(chapter: PublishedChapter, locale: Locale): ChapterView {
  const { lawChecked, scenarios } = chapter.texts[locale].data;
  const linked = allSimulations().filter(({ address }) => scenarios.includes(address));
  return {
    locale,
    folder: chapter.folder,
    number: chapter.number,
    lawChecked,
    exercises: chapter.files.exercises,
    placed: chapter.files.placed,
    practical: chapter.files.practical,
    simulations: Object.fromEntries(linked.map((card) => [card.address, doorOf(card, locale)])),
    actLabels: actLabels(locale),
  };
}

/** Where a chapter stands in the course: its part, and the published chapters before and after. */
export interface ChapterNeighbours {
  part: PartView;
  previous?: PlannedChapterView | undefined;
  next?: PlannedChapterView | undefined;
}

/** Finds a chapter's part and neighbours. */
export async function neighboursOf(folder: string, locale: Locale): Promise<ChapterNeighbours> {
  const plan = await coursePlan(locale);
  const part = plan.find(({ chapters }) => chapters.some((chapter) => chapter.folder === folder));
  if (part === undefined) {
    throw new Error(`content/course.yaml does not list the chapter "${folder}". Add it to its part.`);
  }
  const readable = plan.flatMap(({ chapters }) => chapters).filter((chapter) => chapter.href !== undefined);
  const position = readable.findIndex((chapter) => chapter.folder === folder);
  return { part, previous: readable[position - 1], next: readable[position + 1] };
}
