import type { Component } from 'svelte';
import type { CallSession } from '#ui/call/call-session.svelte.ts';
import type { CallWords } from '#ui/messages/call.ts';

/** Loads what answering in own words needs: the matcher with this scenario's wordings, and its input. */
export function loadOwnWords(_place: {
  locale: string;
  edition: { hash: string; url: string };
}): Promise<Component<{ session: CallSession; words: CallWords }> | null> {
  return Promise.resolve(null);
}
