/** Glossary: the Chinese wording, which defines the keys. */
export const glossary = {
  title: '术语表',
  lead: '课文里带点线的词都在这里，中英对照。',
  alsoCalled: '也叫{names}',
} as const;
