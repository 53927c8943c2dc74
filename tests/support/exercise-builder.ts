import type { ExerciseKind } from '#core/exercise/exercise-kinds.ts';
import { type Exercise, exerciseSchema } from '#core/exercise/exercise-schema.ts';

/** The same words in both languages, where a test does not look at them. */
export const both = (text: string) => ({ 'zh-CN': text, en: text });
const group = (id: string, cues: string[]) => ({ id, label: both(id), cues: { 'zh-CN': cues, en: cues } });
const wrong = (id: string) => ({ id, text: both(id), why: both(`why not ${id}`) });
const right = (id: string) => ({ id, text: both(id), right: true });
const placed = (id: string) => ({ id, text: both(id), why: both(`why ${id}`) });

/** The own fields of an exercise of each kind, each with as little as it can have. */
const own: Record<ExerciseKind, Record<string, unknown>> = {
  single: { options: [wrong('explain'), right('apologise'), wrong('refund')] },
  multiple: { options: [right('record'), wrong('label'), right('reply'), wrong('withdraw')] },
  'true-false': { answer: false, reasons: [right('satisfaction-only'), wrong('never'), wrong('money')] },
  cloze: {
    passage: both('First {{one}}, then {{two}}.'),
    blanks: {
      one: { accept: { 'zh-CN': ['listen', 'hear'], en: ['listen', 'hear'] }, why: both('listening first') },
      two: { accept: { 'zh-CN': ['act'], en: ['act'] }, why: both('acting second') },
    },
  },
  matching: {
    pairs: ['a', 'b', 'c'].map((id) => ({ id, left: both(`left ${id}`), right: both(`right ${id}`), why: both(`why ${id}`) })),
    extras: [{ id: 'x', text: both('decoy') }],
  },
  ordering: { items: ['receive', 'listen', 'check', 'agree', 'act'].map(placed) },
  classification: {
    classes: [{ id: 'complaint', text: both('complaint') }, { id: 'grumble', text: both('grumble') }],
    items: ['a', 'b', 'c', 'd'].map((id, index) => ({ ...placed(id), class: index % 2 === 0 ? 'complaint' : 'grumble' })),
  },
  numeric: {
    answer: 36,
    tolerance: 0.5,
    unit: both('件'),
    solution: both('45 / 12500 * 10000 = 36'),
    traps: [{ value: 0.36, why: both('a percentage') }, { value: 3.6, why: both('per thousand') }],
  },
  labelling: {
    turns: [
      { id: 'c1', who: 'customer', text: both('Where is it?') },
      { id: 'a1', who: 'agent', text: both('I understand.'), acts: ['empathise-generic'] },
      { id: 'a2', who: 'agent', text: both('I will ring by three.'), acts: ['take-action', 'commit'] },
    ],
    choices: ['empathise-generic', 'take-action', 'commit', 'dismiss'],
  },
  rewriting: {
    original: both('Calm down, we will see.'),
    model: both('I am checking now and will ring within ten minutes.'),
    wants: [group('action', ['checking now']), group('time', ['minutes', 'hours'])],
    avoids: [group('calm-down', ['calm down'])],
  },
  short: {
    model: both('A model.'),
    rubric: [{ id: 'found', label: both('found'), points: 3 }, { id: 'next', label: both('next'), points: 1 }],
  },
  case: {
    material: both('What happened.'),
    questions: [both('What now?')],
    model: both('A model.'),
    rubric: [{ id: 'safety', label: both('safety'), points: 30 }],
  },
}; // prettier-ignore

/** A sound exercise of a kind; a test changes what it is about. */
export function buildExercise(kind: ExerciseKind, change: Record<string, unknown> = {}): Exercise {
  const common = {
    id: `an-${kind}`,
    section: '9.1',
    goals: ['K1'],
    level: 1,
    stem: both('问题'),
    explain: both('解释'),
  };
  return exerciseSchema.parse({ ...common, kind, ...structuredClone(own[kind]), ...change });
}
