import type { Translation } from '../catalogue.ts';
import type { glossary as source } from '../zh-CN/glossary.ts';

/** Glossary: the English wording. */
export const glossary: Translation<typeof source> = {
  title: 'Glossary',
  lead: 'Every word with a dotted line in the text is here, in both languages.',
  alsoCalled: 'also {names}',
};
