import type { ExerciseKind } from '#core/exercise/exercise-kinds.ts';
import type { KindModule } from './kind-module.ts';

/** How to load each kind. */
const loaders: { [Kind in ExerciseKind]: () => Promise<KindModule<Kind>> } = {
  single: async () => (await import('./kinds/single.ts')).single,
  multiple: async () => (await import('./kinds/multiple.ts')).multiple,
  'true-false': async () => (await import('./kinds/true-false.ts')).trueFalse,
  cloze: async () => (await import('./kinds/cloze.ts')).cloze,
  matching: async () => (await import('./kinds/matching.ts')).matching,
  ordering: async () => (await import('./kinds/ordering.ts')).ordering,
  classification: async () => (await import('./kinds/classification.ts')).classification,
  numeric: async () => (await import('./kinds/numeric.ts')).numeric,
  labelling: async () => (await import('./kinds/labelling.ts')).labelling,
  rewriting: async () => (await import('./kinds/rewriting.ts')).rewriting,
  short: async () => (await import('./kinds/short.ts')).short,
  case: async () => (await import('./kinds/case.ts')).caseKind,
};

/** A kind that is only known at run time: question, key and response must be of that kind, which their `kind` says. */
export type AnyKindModule = KindModule<ExerciseKind>;

/** Loads component and scorer of one kind. */
export async function loadKind(kind: ExerciseKind): Promise<AnyKindModule> {
  return (await loaders[kind]()) as AnyKindModule;
}
