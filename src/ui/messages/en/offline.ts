import type { Translation } from '../catalogue.ts';
import type { offline as source } from '../zh-CN/offline.ts';

/** Offline: the English wording. */
export const offline: Translation<typeof source> = {
  title: 'There is no network now',
  lead: 'This page has not been kept on this device yet. The pages you have seen still open.',
  cure: 'Open it once with a network, and it will be here without one.',
  homeAction: 'Go to the home page',
};
