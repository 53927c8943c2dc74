import type { FrontMatter } from '#core/chapter/front-matter-schema.ts';
import type { Practical } from '#core/chapter/practical-schema.ts';
import type { Teaching } from '#core/chapter/teaching-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import { fill } from '#ui/messages/catalogue.ts';
import { teachingMessages } from '#ui/messages/teaching.ts';

/** A block of a lesson plan, whatever it is written on: a page or a Word file. */
export type PlanBlock =
  | { type: 'text'; text: string }
  | { type: 'list'; label?: string; items: string[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  /** Room to write. */
  | { type: 'room'; label: string };

/** A lesson plan (教案) in one language. */
export interface PlanDocument {
  title: string;
  /** What stands in the head: name and value; an empty value is for the teacher to fill in. */
  facts: [string, string][];
  parts: { title: string; blocks: PlanBlock[] }[];
}

/** What a lesson plan is made of. */
export interface PlanSources {
  locale: Locale;
  course: string;
  frontMatter: FrontMatter;
  practical: Practical;
  teaching: Teaching;
  /** Number of exercises by section. */
  exercises: readonly { section: string; count: number }[];
  /** Titles of the linked simulations. */
  calls: readonly string[];
}

const sum = (steps: readonly { minutes: number }[]): number => steps.reduce((total, step) => total + step.minutes, 0);

/** Puts a chapter's data into the form of a lesson plan. */
export function planDocument(sources: PlanSources): PlanDocument {
  const { locale, course, frontMatter, practical, teaching, exercises, calls } = sources;
  const words = teachingMessages[locale];
  const { number, title, hours, goals, keyPoints, difficultPoints, methods } = frontMatter;
  const separator = locale === 'en' ? ', ' : '、';
  const goalList = (letter: string, label: string): PlanBlock => ({
    type: 'list',
    label,
    items: goals.filter(({ id }) => id.startsWith(letter)).map(({ text }) => text),
  });
  const outOfClass = (steps: Teaching['before']): PlanBlock => ({
    type: 'table',
    head: [words.minutes, words.activity],
    rows: steps.map(({ minutes, activity }) => [String(minutes), activity[locale]]),
  });
  const inClass = teaching.inClass.map(({ minutes, section, activity, purpose }) => [
    String(minutes),
    section ?? '',
    activity[locale],
    purpose[locale],
  ]);
  const exerciseItems = exercises.map(({ section, count }) => `${section} ${fill(words.exerciseCount, { count })}`);
  return {
    title: fill(words.planTitle, { number, title }),
    facts: [
      [words.course, course],
      [words.chapter, `${String(number)} ${title}`],
      [words.hours, fill(words.hoursSplit, { total: hours.theory + hours.practice, ...hours })],
      [words.methods, methods.join(separator)],
      [words.teacher, ''],
      [words.class, ''],
      [words.date, ''],
    ],
    parts: [
      {
        title: words.goals,
        blocks: [goalList('K', words.knowledge), goalList('S', words.skills), goalList('V', words.values)],
      },
      { title: words.keyPoints, blocks: [{ type: 'list', items: keyPoints }] },
      { title: words.difficultPoints, blocks: [{ type: 'list', items: difficultPoints }] },
      { title: words.materials, blocks: [{ type: 'list', items: practical.materials.map((one) => one[locale]) }] },
      { title: words.before, blocks: [outOfClass(teaching.before)] },
      {
        title: words.inClass,
        blocks: [
          {
            type: 'table',
            head: [words.minutes, words.section, words.activity, words.purpose],
            rows: [...inClass, [String(sum(teaching.inClass)), '', words.total, '']],
          },
        ],
      },
      { title: words.after, blocks: [outOfClass(teaching.after)] },
      {
        title: words.exercisesAndCalls,
        blocks: [
          { type: 'text', text: practical.title[locale] },
          { type: 'list', label: words.exercises, items: [exerciseItems.join(separator)] },
          calls.length === 0
            ? { type: 'text', text: words.noCalls }
            : { type: 'list', label: words.calls, items: [...calls] },
        ],
      },
      { title: words.evaluation, blocks: [{ type: 'text', text: teaching.evaluation[locale] }] },
      {
        title: words.reflection,
        blocks: [
          { type: 'list', items: teaching.reflection.map((one) => one[locale]) },
          { type: 'room', label: words.reflectionSpace },
        ],
      },
    ],
  };
}
