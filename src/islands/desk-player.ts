/** What a desk page loads once somebody means to take the chats: the player with engine and windows. */
export { default as DeskScreen } from '#ui/call/DeskScreen.svelte';
export { DeskController } from './desk-controller.svelte.ts';
