import type { Component } from 'svelte';
import type { ExerciseKind } from '#core/exercise/exercise-kinds.ts';
import type { KindRules } from '#core/exercise/kind-rules.ts';
import type { KindTypes } from '#core/exercise/kind-types.ts';
import type { KindProps } from './kind-props.ts';

/** What a page loads of a kind, and only when one is in view: its component and how it is marked. */
export interface KindModule<Kind extends ExerciseKind> extends Pick<KindRules<Kind>, 'score' | 'answer'> {
  Component: Component<KindProps<Kind>>;
  /** Why a response cannot be marked yet, as the name of a message; null when it can. */
  lacks(
    question: KindTypes[Kind]['question'],
    response: KindTypes[Kind]['response'] | undefined,
  ): 'answerFirst' | 'notNumber' | null;
}
