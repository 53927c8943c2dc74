import type { ExerciseKind } from '#core/exercise/exercise-kinds.ts';
import type { KindTypes } from '#core/exercise/kind-types.ts';
import type { Marking } from '#core/exercise/marking.ts';
import type { ExerciseWords } from '#ui/messages/exercise.ts';

/** What the component of every kind takes. */
export interface KindProps<Kind extends ExerciseKind> {
  question: KindTypes[Kind]['question'];
  /** What has been answered so far; nothing at first. */
  response: KindTypes[Kind]['response'] | undefined;
  /** The marking of this very response; null while it is being changed. */
  marking: Marking | null;
  /** The key, once nothing more can be tried (or, for a short answer, once it is to be compared). */
  solution: KindTypes[Kind]['key'] | null;
  /** Nothing can be changed just now. */
  locked: boolean;
  words: ExerciseWords;
  onchange: (response: KindTypes[Kind]['response']) => void;
}
