import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkChapter } from '#core/chapter/check-chapter.ts';
import type { ChapterSources, ChapterText } from '#core/chapter/chapter-sources.ts';
import { exercisesSchema } from '#core/exercise/exercise-schema.ts';
import { frontMatterSchema } from '#core/chapter/front-matter-schema.ts';
import { outlineChapter } from '#core/chapter/outline-chapter.ts';
import { practicalSchema } from '#core/chapter/practical-schema.ts';
import { teachingSchema } from '#core/chapter/teaching-schema.ts';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { chaptersFolder } from './list-chapters.ts';
import { listSimulations } from './list-simulations.ts';
import { parseYaml, parseYamlText } from './parse-yaml.ts';
import type { YamlFile } from './read-yaml.ts';

/** A chapter read, with warnings, or what stands against it. */
export type ChapterReading = Result<{ sources: ChapterSources; warnings: Problem[] }>;

/** Reads a complete chapter, file by file and then as a whole. */
export function readChapter(folder: string, root = chaptersFolder): ChapterReading {
  const path = (file: string) => join(root, folder, file);
  const zh = readText(path('zh-CN.mdx'));
  const en = readText(path('en.mdx'));
  const exercises = parseYaml(path('exercises.yaml'), exercisesSchema);
  const practical = parseYaml(path('practical.yaml'), practicalSchema);
  const teaching = parseYaml(path('teaching.yaml'), teachingSchema);
  if (!zh.ok || !en.ok || !exercises.ok || !practical.ok || !teaching.ok) {
    const readings = [zh, en, exercises, practical, teaching];
    return failure(...readings.flatMap((reading) => (reading.ok ? [] : reading.problems)));
  }
  const sources: ChapterSources = {
    folder,
    texts: { 'zh-CN': zh.value.value, en: en.value.value },
    exercises: exercises.value.value,
    practical: practical.value.value,
    teaching: teaching.value.value,
  };
  const simulations = listSimulations().map(({ family, slug }) => `${family}/${slug}`);
  const found = checkChapter(sources, { simulations, figures: figureNames(folder) });
  const places = [zh, en, exercises, practical, teaching].map((reading) => reading.value.yaml);
  const problems = found.map((problem) => withPlace(problem, places));
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? failure(...errors) : success({ sources, warnings: problems });
}

function readText(file: string): Result<{ value: ChapterText; yaml: YamlFile }> {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, head, body] = /^---\r?\n(.*?\r?\n)---\r?\n(.*)$/su.exec(source) ?? [];
  if (head === undefined || body === undefined) {
    const cure = 'Start the file with it, between lines of ---.';
    return failure({ severity: 'error', file, path: [], line: 1, what: 'The front matter is missing.', cure });
  }
  const front = parseYamlText(file, head, frontMatterSchema, 2);
  if (!front.ok) return front;
  const outline = outlineChapter(body, head.split('\n').length + 2);
  return success({ value: { frontMatter: front.value.value, outline }, yaml: front.value.yaml });
}

/** Adds the line of a problem that knows only its path in the data. */
function withPlace(problem: Problem, files: YamlFile[]): Problem {
  const yaml = files.find(({ file }) => file === problem.file);
  return problem.line !== undefined || problem.path.length === 0 || yaml === undefined
    ? problem
    : { ...problem, ...yaml.locate(problem.path) };
}

/** Names of the figures drawn for a chapter. */
function figureNames(folder: string): string[] {
  const drawings = `src/ui/figures/ch${folder.slice(0, 2)}`;
  const files = existsSync(drawings) ? readdirSync(drawings) : [];
  return files.filter((file) => file.endsWith('.astro')).map((file) => file.slice(0, -'.astro'.length));
}
