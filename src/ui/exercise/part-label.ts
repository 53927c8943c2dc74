import { blanksIn } from '#core/exercise/cloze/split-passage.ts';
import type { Question } from '#core/exercise/kind-types.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { ExerciseWords } from '#ui/messages/exercise.ts';

/** What a feedback text is about: the option, item or blank that it answers; nothing where the text speaks for itself. */
export function partLabel(question: Question, id: string, words: ExerciseWords): string {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return textOf(question.options, id);
    case 'true-false':
      return textOf(question.reasons, id);
    case 'cloze':
      return fill(words.blank, { number: blanksIn(question.passage).indexOf(id) + 1 });
    case 'matching':
      return textOf(question.lefts, id);
    case 'ordering':
    case 'classification':
      return textOf(question.items, id);
    default:
      return '';
  }
}

const textOf = (choices: readonly { id: string; text: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.text ?? '';
