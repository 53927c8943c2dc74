import type { Component } from 'svelte';
import type { CallSession } from '#ui/call/call-session.svelte.ts';

/** Loads what answering in own words needs: the matcher with this scenario's wordings, and its input. */
export function loadOwnWords(_place: { locale: string; edition: { hash: string; url: string } }): Promise<Component<{ session: CallSession }> | null> {
  return Promise.resolve(null);
}
