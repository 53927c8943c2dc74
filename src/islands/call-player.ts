/** What a call page loads once somebody means to take the call: the player with engine and chart. */
export { default as CallScreen } from '#ui/call/CallScreen.svelte';
export { CallController } from './call-controller.svelte.ts';
