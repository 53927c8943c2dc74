import type { ChapterView } from '#core/chapter/chapter-view.ts';

/**
 * The view of the chapter being rendered.
 * @throws outside a chapter page: a component of chapters was used elsewhere
 */
export function chapterView(locals: App.Locals): ChapterView {
  if (locals.chapter === undefined) throw new Error('This component works only in the text of a chapter.');
  return locals.chapter;
}
