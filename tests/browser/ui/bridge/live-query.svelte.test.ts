import { flushSync } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import type { Watchable } from '#core/records/watchable.ts';
import { liveQuery } from '#ui/bridge/live-query.svelte.ts';
import type { LiveValue } from '#ui/bridge/live-query.svelte.ts';

/** A watchable driven by hand. */
function byHand<Value>() {
  const observers = new Set<Parameters<Watchable<Value>['subscribe']>[0]>();
  const watchable: Watchable<Value> = {
    subscribe(observer) {
      observers.add(observer);
      return { unsubscribe: () => void observers.delete(observer) };
    },
  };
  return {
    watchable,
    next: (value: Value) => observers.forEach((observer) => observer.next(value)),
    fail: (error: unknown) => observers.forEach((observer) => observer.error(error)),
    listeners: () => observers.size,
  };
}

/** Runs `make` as a component would, until the test ends. */
function inComponent<Value>(make: () => LiveValue<Value>): { live: LiveValue<Value>; destroy: () => void } {
  let live: LiveValue<Value> | undefined;
  const destroy = $effect.root(() => {
    live = make();
  });
  onTestFinished(destroy);
  flushSync();
  return { live: live!, destroy };
}

it('is loading, then gives each value, then the error', () => {
  const source = byHand<number>();
  const { live } = inComponent(() => liveQuery(() => source.watchable));
  expect(live).toMatchObject({ loading: true, value: undefined, error: undefined });
  source.next(1);
  expect(live).toMatchObject({ loading: false, value: 1, error: undefined });
  source.next(2);
  expect(live.value).toBe(2);
  source.fail('closed');
  expect(live).toMatchObject({ loading: false, value: undefined, error: 'closed' });
});

it('follows another source when what it depends on changes, and leaves the old one', () => {
  const sources = { zhou: byHand<string>(), lin: byHand<string>() };
  let learner = $state<'zhou' | 'lin'>('zhou');
  const { live } = inComponent(() => liveQuery(() => sources[learner].watchable));
  sources.zhou.next('周舟');
  learner = 'lin';
  flushSync();
  expect(live).toMatchObject({ loading: true, value: undefined });
  expect(sources.zhou.listeners()).toBe(0);
  sources.lin.next('林小满');
  expect(live.value).toBe('林小满');
});

it('stops listening with its component', () => {
  const source = byHand<number>();
  const { destroy } = inComponent(() => liveQuery(() => source.watchable));
  expect(source.listeners()).toBe(1);
  destroy();
  expect(source.listeners()).toBe(0);
});
