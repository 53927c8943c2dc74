import { access, readFile, readdir } from 'node:fs/promises';
import type { z } from 'zod';
import { checkChapter } from '#core/chapter/check-chapter.ts';
import type { ChapterSources, ChapterText } from '#core/chapter/chapter-sources.ts';
import { exercisesSchema } from '#core/chapter/exercise-schema.ts';
import { frontMatterSchema } from '#core/chapter/front-matter-schema.ts';
import { outlineChapter } from '#core/chapter/outline-chapter.ts';
import { practicalSchema } from '#core/chapter/practical-schema.ts';
import { teachingSchema } from '#core/chapter/teaching-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { simulationAddresses } from './simulation-addresses.ts';
import { parseYaml, readYaml } from './read-yaml.ts';

/** Where the chapters lie, from the project's root. */
export const chaptersFolder = 'content/chapters';

/** The files that make a chapter complete. */
const files = ['zh-CN.mdx', 'en.mdx', 'exercises.yaml', 'practical.yaml', 'teaching.yaml'] as const;

/** A chapter read, with warnings, or what stands against it. */
export type ChapterReading = Result<{ sources: ChapterSources; warnings: Problem[] }>;

/** Folders of all chapters in order, and of each the files that are still missing. */
export async function listChapters(): Promise<{ folder: string; missing: string[] }[]> {
  const entries = await readdir(chaptersFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && /^\d\d-/u.test(entry.name)).map(({ name }) => name);
  return Promise.all(
    folders.sort().map(async (folder) => {
      const there = await Promise.all(files.map((file) => exists(`${chaptersFolder}/${folder}/${file}`)));
      return { folder, missing: files.filter((_, index) => there[index] !== true) };
    }),
  );
}

/** Reads a complete chapter, file by file and then as a whole. */
export async function readChapter(folder: string): Promise<ChapterReading> {
  const path = (file: string) => `${chaptersFolder}/${folder}/${file}`;
  const [zh, en, exercises, practical, teaching] = await Promise.all([
    readText(path('zh-CN.mdx')),
    readText(path('en.mdx')),
    readYaml(path('exercises.yaml'), exercisesSchema),
    readYaml(path('practical.yaml'), practicalSchema),
    readYaml(path('teaching.yaml'), teachingSchema),
  ]);
  if (!zh.ok || !en.ok || !exercises.ok || !practical.ok || !teaching.ok) {
    const readings: Result<unknown>[] = [zh, en, exercises, practical, teaching];
    return failure(...readings.flatMap((reading) => (reading.ok ? [] : reading.problems)));
  }
  const texts: Record<Locale, ChapterText> = { 'zh-CN': zh.value, en: en.value };
  const sources = { folder, texts, exercises: exercises.value, practical: practical.value, teaching: teaching.value };
  const around = { simulations: await simulationAddresses(), figures: await figureNames(folder) };
  const problems = checkChapter(sources, around);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? failure(...errors) : success({ sources, warnings: problems });
}

async function readText(file: string): Promise<Result<ChapterText>> {
  const source = await readFile(file, 'utf8').catch(() => '');
  const [, head, body] = /^---\r?\n(.*?\r?\n)---\r?\n(.*)$/su.exec(source) ?? [];
  if (head === undefined || body === undefined) {
    const what = 'The front matter is missing.';
    return failure({
      severity: 'error',
      file,
      path: [],
      line: 1,
      what,
      cure: 'Start the file with it, between lines of ---.',
    });
  }
  const frontMatter: Result<z.infer<typeof frontMatterSchema>> = parseYaml(head, frontMatterSchema, file, 2);
  if (!frontMatter.ok) return frontMatter;
  const firstLine = head.split('\n').length + 2;
  return success({ frontMatter: frontMatter.value, outline: outlineChapter(body, firstLine) });
}

/** Names of the figures drawn for a chapter. */
async function figureNames(folder: string): Promise<string[]> {
  const drawn = await readdir(`src/ui/figures/ch${folder.slice(0, 2)}`).catch(() => []);
  return drawn.filter((file) => file.endsWith('.astro')).map((file) => file.slice(0, -'.astro'.length));
}

const exists = (file: string): Promise<boolean> => access(file).then(() => true, () => false); // prettier-ignore
