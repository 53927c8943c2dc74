import type { CaseExercise } from './case/case-schema.ts';
import type { CaseKey, CaseQuestion, CaseResponse } from './case/case-question.ts';
import type {
  ClassificationKey,
  ClassificationQuestion,
  ClassificationResponse,
} from './classification/classification-question.ts';
import type { ClassificationExercise } from './classification/classification-schema.ts';
import type { ClozeKey, ClozeQuestion, ClozeResponse } from './cloze/cloze-question.ts';
import type { ClozeExercise } from './cloze/cloze-schema.ts';
import type { ExerciseKind } from './exercise-kinds.ts';
import type { LabellingKey, LabellingQuestion, LabellingResponse } from './labelling/labelling-question.ts';
import type { LabellingExercise } from './labelling/labelling-schema.ts';
import type { MatchingKey, MatchingQuestion, MatchingResponse } from './matching/matching-question.ts';
import type { MatchingExercise } from './matching/matching-schema.ts';
import type { MultipleKey, MultipleQuestion, MultipleResponse } from './multiple/multiple-question.ts';
import type { MultipleExercise } from './multiple/multiple-schema.ts';
import type { NumericKey, NumericQuestion, NumericResponse } from './numeric/numeric-question.ts';
import type { NumericExercise } from './numeric/numeric-schema.ts';
import type { OrderingKey, OrderingQuestion, OrderingResponse } from './ordering/ordering-question.ts';
import type { OrderingExercise } from './ordering/ordering-schema.ts';
import type { RewritingKey, RewritingQuestion, RewritingResponse } from './rewriting/rewriting-question.ts';
import type { RewritingExercise } from './rewriting/rewriting-schema.ts';
import type { ShortKey, ShortQuestion, ShortResponse } from './short/short-question.ts';
import type { ShortExercise } from './short/short-schema.ts';
import type { SingleKey, SingleQuestion, SingleResponse } from './single/single-question.ts';
import type { SingleExercise } from './single/single-schema.ts';
import type { TrueFalseKey, TrueFalseQuestion, TrueFalseResponse } from './true-false/true-false-question.ts';
import type { TrueFalseExercise } from './true-false/true-false-schema.ts';

/** The four types of each kind. */
interface Types<Exercise, Question, Key, Response> {
  exercise: Exercise;
  question: Question;
  key: Key;
  response: Response;
}

/** The types by kind; a kind that is missing here does not compile. */
export interface KindTypes extends Record<ExerciseKind, Types<unknown, unknown, unknown, unknown>> {
  single: Types<SingleExercise, SingleQuestion, SingleKey, SingleResponse>;
  multiple: Types<MultipleExercise, MultipleQuestion, MultipleKey, MultipleResponse>;
  'true-false': Types<TrueFalseExercise, TrueFalseQuestion, TrueFalseKey, TrueFalseResponse>;
  cloze: Types<ClozeExercise, ClozeQuestion, ClozeKey, ClozeResponse>;
  matching: Types<MatchingExercise, MatchingQuestion, MatchingKey, MatchingResponse>;
  ordering: Types<OrderingExercise, OrderingQuestion, OrderingKey, OrderingResponse>;
  classification: Types<ClassificationExercise, ClassificationQuestion, ClassificationKey, ClassificationResponse>;
  numeric: Types<NumericExercise, NumericQuestion, NumericKey, NumericResponse>;
  labelling: Types<LabellingExercise, LabellingQuestion, LabellingKey, LabellingResponse>;
  rewriting: Types<RewritingExercise, RewritingQuestion, RewritingKey, RewritingResponse>;
  short: Types<ShortExercise, ShortQuestion, ShortKey, ShortResponse>;
  case: Types<CaseExercise, CaseQuestion, CaseKey, CaseResponse>;
}

/** A public question of any kind. */
export type Question = KindTypes[ExerciseKind]['question'];
/** A key of any kind. */
export type Key = KindTypes[ExerciseKind]['key'];
/** A response of any kind; plain JSON. */
export type Response = KindTypes[ExerciseKind]['response'];
