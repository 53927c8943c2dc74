import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChapterSources } from '#core/chapter/chapter-sources.ts';
import type { Locale } from '#core/scenario/names.ts';
import { firstParagraph, plainSections } from '#core/search/plain-sections.ts';
import type { SearchDocument } from '#core/search/search-document.ts';
import { sectionAnchor } from '../markdown/section-anchors.ts';
import { chapterPath, href } from '../routes.ts';
import { shorten } from './shorten.ts';

/** Sections that only lead through the page; what they say stands elsewhere. */
const leftOut = new Set(['self-assessment', 'practical-task', 'summary']);

/** Every chapter has one, so the words tell nothing. */
const storyTitle = /^(导入案例|opening case:?)\s*/iu;

/** A chapter as documents of the search: itself, its sections and its exercises. */
export function chapterDocuments(chapter: ChapterSources, locale: Locale, root: string): SearchDocument[] {
  const { folder, texts, exercises, practical } = chapter;
  const { frontMatter } = texts[locale];
  const page = href(locale, chapterPath(folder));
  const body = readFileSync(join(root, folder, `${locale}.mdx`), 'utf8').replace(/^---\n.*?\n---\n/su, '');
  const sections = plainSections(body).map((section) => ({ ...section, anchor: sectionAnchor(section.title) }));
  const summary = sections.find(({ anchor }) => anchor === 'summary');
  const base = { chapters: [folder] };
  const whole: SearchDocument = {
    ...base,
    kind: 'chapter',
    url: page,
    title: frontMatter.title,
    excerpt: shorten(frontMatter.summary, locale),
    lead: [frontMatter.summary, ...frontMatter.keyPoints, ...frontMatter.difficultPoints].join(' '),
    text: [
      ...frontMatter.goals.map((goal) => goal.text),
      summary?.text ?? '',
      practical.title[locale],
      practical.background[locale],
    ].join(' '),
  };
  const parts = sections
    .filter(({ anchor }) => anchor !== undefined && !leftOut.has(anchor))
    .map(({ anchor = '', title, lead, text, source }): SearchDocument => ({
      ...base,
      kind: 'section',
      url: `${page}#${anchor}`,
      title: title.replace(storyTitle, ''),
      excerpt: shorten(firstParagraph(source), locale),
      lead,
      text,
    }));
  const questions = exercises.map((exercise): SearchDocument => ({
    ...base,
    kind: 'exercise',
    url: `${page}#x-${exercise.id}`,
    title: shorten(exercise.stem[locale], locale),
    excerpt: '',
    lead: '',
    text: exercise.stem[locale],
  }));
  return [whole, ...parts, ...questions];
}
