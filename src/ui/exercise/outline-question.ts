import type { Question } from '#core/exercise/kind-types.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { ExerciseWords } from '#ui/messages/exercise.ts';

/** One list below a question, as it can be read and printed. */
export interface OutlineList {
  /** Heading of the list, where there is more than one. */
  label?: string;
  items: string[];
  /** `letters` for options, `plain` for the rest. */
  marks: 'letters' | 'plain';
}

/** A question as it is read and printed. */
export interface QuestionOutline {
  stem: string;
  /** Passage, original wording or material. */
  passage?: string;
  lists: OutlineList[];
}

const letters = (choices: readonly { text: string }[], label?: string): OutlineList => ({
  items: choices.map(({ text }) => text),
  marks: 'letters',
  ...(label === undefined ? {} : { label }),
});
const plain = (items: string[], label?: string): OutlineList => ({
  items,
  marks: 'plain',
  ...(label === undefined ? {} : { label }),
});

/** The printed form of a question of any kind: what is read before answering, without JavaScript and on paper. */
export function outlineQuestion(question: Question, words: ExerciseWords): QuestionOutline {
  const { stem } = question;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { stem, lists: [letters(question.options)] };
    case 'true-false':
      return { stem, lists: [plain([words.right, words.wrong]), letters(question.reasons, words.because)] };
    case 'cloze':
      return { stem, passage: numberBlanks(question.passage, words), lists: [] };
    case 'matching':
      return {
        stem,
        lists: [
          plain(
            question.lefts.map(({ text }) => text),
            words.pairLeft,
          ),
          letters(question.rights, words.pairRight),
        ],
      };
    case 'ordering':
      return { stem, lists: [letters(question.items)] };
    case 'classification':
      return {
        stem,
        lists: [
          letters(question.classes, words.classes),
          plain(
            question.items.map(({ text }) => text),
            words.items,
          ),
        ],
      };
    case 'numeric':
      return { stem, lists: question.unit === '' ? [] : [plain([fill(words.answerInUnit, { unit: question.unit })])] };
    case 'labelling': {
      const turns = question.turns.map(({ who, text }) => fill(words.turn, { who: words[who], text }));
      return { stem, lists: [plain(turns), letters(question.choices, words.choices)] };
    }
    case 'rewriting':
      return { stem, passage: question.original, lists: [] };
    case 'short':
      return { stem, lists: [] };
    case 'case':
      return { stem, passage: question.material, lists: [plain(question.questions, words.questions)] };
  }
}

function numberBlanks(passage: string, words: ExerciseWords): string {
  let number = 0;
  return passage.replaceAll(/\{\{[^}]*\}\}/gu, () => {
    number += 1;
    return `＿＿（${fill(words.blank, { number })}）＿＿`;
  });
}
