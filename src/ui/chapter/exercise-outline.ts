import type { Exercise } from '#core/chapter/exercise-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import { shuffled } from '#core/shared/seeded-random.ts';
import { fill } from '#ui/messages/catalogue.ts';
import { exerciseMessages } from '#ui/messages/exercise.ts';

/** One list below a question, as it can be read and printed. */
export interface OutlineList {
  /** Heading of the list, where there is more than one. */
  label?: string;
  items: string[];
  /** `letters` for options, `plain` for the rest. */
  marks: 'letters' | 'plain';
}

/** A question without its answers. */
export interface ExerciseOutline {
  stem: string;
  /** Passage, original wording or material. */
  passage?: string;
  lists: OutlineList[];
}

type Fields = Record<string, unknown>;

const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const asList = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(asFields) : []);

/**
 * What a reader sees of an exercise before answering: the text in one language, and nothing that gives the answer away.
 * Where the order of the source is the answer, the items are shuffled by the exercise's id.
 */
export function outlineExercise(exercise: Exercise, locale: Locale): ExerciseOutline {
  const words = exerciseMessages[locale];
  const say = (value: unknown): string => {
    const text = asFields(value)[locale];
    return typeof text === 'string' ? text : '';
  };
  const texts = (list: unknown, key = 'text') => asList(list).map((item) => say(item[key]));
  const mixed = (items: string[]) => shuffled(items, exercise.id);
  const outline: ExerciseOutline = { stem: exercise.stem[locale], lists: [] };
  const add = (items: string[], marks: OutlineList['marks'], label?: string) => {
    if (items.length > 0) outline.lists.push(label === undefined ? { items, marks } : { items, marks, label });
  };
  switch (exercise.kind) {
    case 'single':
    case 'multiple':
      add(texts(exercise['options']), 'letters');
      break;
    case 'true-false':
      add([words.right, words.wrong], 'plain');
      add(texts(exercise['reasons']), 'letters', words.because);
      break;
    case 'cloze': {
      let number = 0;
      outline.passage = say(exercise['passage']).replaceAll(/\{\{[^}]*\}\}/gu, () => {
        number += 1;
        return `＿＿（${fill(words.blank, { number })}）＿＿`;
      });
      break;
    }
    case 'matching':
      add(texts(exercise['pairs'], 'left'), 'plain', words.pairLeft);
      add(mixed([...texts(exercise['pairs'], 'right'), ...texts(exercise['extras'])]), 'letters', words.pairRight);
      break;
    case 'ordering':
      add(mixed(texts(exercise['items'])), 'letters');
      break;
    case 'classification':
      add(texts(exercise['classes']), 'letters', words.classes);
      add(mixed(texts(exercise['items'])), 'plain', words.items);
      break;
    case 'numeric':
      if (say(exercise['unit']) !== '') add([fill(words.answerInUnit, { unit: say(exercise['unit']) })], 'plain');
      break;
    case 'labelling':
      add(texts(exercise['turns']), 'plain');
      break;
    case 'rewriting':
      outline.passage = say(exercise['original']);
      break;
    case 'short':
      break;
    case 'case':
      outline.passage = say(exercise['material']);
      add(Array.isArray(exercise['questions']) ? exercise['questions'].map(say) : [], 'plain', words.questions);
  }
  return outline;
}
