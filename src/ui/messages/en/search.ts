import type { Translation } from '../catalogue.ts';
import type { search as source } from '../zh-CN/search.ts';

/** Search: the English wording. */
export const search: Translation<typeof source> = {
  title: 'Search',
  lead: 'Sections, exercises, terms and scenarios. Ask in your own words.',
  label: 'Search the course',
  placeholder: 'e.g. customer says it is too expensive',
  action: 'Search',
  loading: 'Fetching the index …',
  failed: 'The index could not be fetched. Try again with a network, or look in the contents.',
  needsScript: 'The search runs as a script in your browser. Without scripts, use the contents and the glossary.',
  found: '{count} chapters found',
  foundOne: '1 chapter found',
  chapter: 'Chapter {number}',
  exercise: 'Exercise',
  call: 'Scenario',
  terms: 'Terms',
  calls: 'Scenarios to practise',
  more: 'Show {count} more',
  unknown: 'Not mentioned in the course: {words}',
  empty: 'Nothing found for “{query}”',
  emptyCure: 'Put it in other words, use fewer of them, or look here:',
  examples: 'Try asking',
  example1: 'how to calm an angry customer',
  example2: 'putting a caller on hold',
  example3: 'how to calculate NPS',
};
