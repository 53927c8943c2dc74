import { answerCase, caseKey, caseQuestion, caseTrials } from './case/case-question.ts';
import { scoreCase } from './case/score-case.ts';
import {
  answerClassification,
  classificationKey,
  classificationQuestion,
  classificationTrials,
} from './classification/classification-question.ts';
import { scoreClassification } from './classification/score-classification.ts';
import { answerCloze, clozeKey, clozeQuestion, clozeTrials } from './cloze/cloze-question.ts';
import { scoreCloze } from './cloze/score-cloze.ts';
import type { ExerciseKind } from './exercise-kinds.ts';
import type { KindTypes } from './kind-types.ts';
import { answerLabelling, labellingKey, labellingQuestion, labellingTrials } from './labelling/labelling-question.ts';
import { scoreLabelling } from './labelling/score-labelling.ts';
import type { Marking } from './marking.ts';
import { answerMatching, matchingKey, matchingQuestion, matchingTrials } from './matching/matching-question.ts';
import { scoreMatching } from './matching/score-matching.ts';
import { answerMultiple, multipleKey, multipleQuestion, multipleTrials } from './multiple/multiple-question.ts';
import { scoreMultiple } from './multiple/score-multiple.ts';
import { answerNumeric, numericKey, numericQuestion, numericTrials } from './numeric/numeric-question.ts';
import { scoreNumeric } from './numeric/score-numeric.ts';
import { answerOrdering, orderingKey, orderingQuestion, orderingTrials } from './ordering/ordering-question.ts';
import { scoreOrdering } from './ordering/score-ordering.ts';
import type { AnswerLine, AnswerWords, QuestionContext, Trials } from './question.ts';
import { answerRewriting, rewritingKey, rewritingQuestion, rewritingTrials } from './rewriting/rewriting-question.ts';
import { scoreRewriting } from './rewriting/score-rewriting.ts';
import { scoreShort } from './short/score-short.ts';
import { answerShort, shortKey, shortQuestion, shortTrials } from './short/short-question.ts';
import { scoreSingle } from './single/score-single.ts';
import { answerSingle, singleKey, singleQuestion, singleTrials } from './single/single-question.ts';
import { scoreTrueFalse } from './true-false/score-true-false.ts';
import { answerTrueFalse, trueFalseKey, trueFalseQuestion, trueFalseTrials } from './true-false/true-false-question.ts';

/** What a kind can do. Methods, so that the rules of any kind can be used where the kind is only known at run time. */
export interface KindRules<Kind extends ExerciseKind> {
  /** The exercise in one language without its key. */
  question(exercise: KindTypes[Kind]['exercise'], context: QuestionContext): KindTypes[Kind]['question'];
  /** What marking needs. */
  key(exercise: KindTypes[Kind]['exercise'], context: QuestionContext): KindTypes[Kind]['key'];
  /** Marks a response. */
  score(
    question: KindTypes[Kind]['question'],
    key: KindTypes[Kind]['key'],
    response: KindTypes[Kind]['response'],
  ): Marking;
  /** The answer in words. */
  answer(question: KindTypes[Kind]['question'], key: KindTypes[Kind]['key'], words: AnswerWords): AnswerLine[];
  /** What the checker tries. */
  trials(question: KindTypes[Kind]['question'], key: KindTypes[Kind]['key']): Trials<KindTypes[Kind]['response']>;
}

/** All kinds, for build and checker. Pages load one kind at a time instead (`#ui/exercise/kinds.ts`). */
export const kindRules: { [Kind in ExerciseKind]: KindRules<Kind> } = {
  single: { question: singleQuestion, key: singleKey, score: scoreSingle, answer: answerSingle, trials: singleTrials },
  multiple: {
    question: multipleQuestion,
    key: multipleKey,
    score: scoreMultiple,
    answer: answerMultiple,
    trials: multipleTrials,
  },
  'true-false': {
    question: trueFalseQuestion,
    key: trueFalseKey,
    score: scoreTrueFalse,
    answer: answerTrueFalse,
    trials: trueFalseTrials,
  },
  cloze: { question: clozeQuestion, key: clozeKey, score: scoreCloze, answer: answerCloze, trials: clozeTrials },
  matching: {
    question: matchingQuestion,
    key: matchingKey,
    score: scoreMatching,
    answer: answerMatching,
    trials: matchingTrials,
  },
  ordering: {
    question: orderingQuestion,
    key: orderingKey,
    score: scoreOrdering,
    answer: answerOrdering,
    trials: orderingTrials,
  },
  classification: { question: classificationQuestion, key: classificationKey, score: scoreClassification, answer: answerClassification, trials: classificationTrials }, // prettier-ignore
  numeric: {
    question: numericQuestion,
    key: numericKey,
    score: scoreNumeric,
    answer: answerNumeric,
    trials: numericTrials,
  },
  labelling: {
    question: labellingQuestion,
    key: labellingKey,
    score: scoreLabelling,
    answer: answerLabelling,
    trials: labellingTrials,
  },
  rewriting: {
    question: rewritingQuestion,
    key: rewritingKey,
    score: scoreRewriting,
    answer: answerRewriting,
    trials: rewritingTrials,
  },
  short: { question: shortQuestion, key: shortKey, score: scoreShort, answer: answerShort, trials: shortTrials },
  case: { question: caseQuestion, key: caseKey, score: scoreCase, answer: answerCase, trials: caseTrials },
};

/** The rules of a kind that is only known at run time; question, key and response must be of that kind. */
export const rulesOf = (kind: ExerciseKind): KindRules<ExerciseKind> => kindRules[kind];
