/** Progress: the Chinese wording, which defines the keys. */
export const progress = {
  title: '进度',
  empty: '还没有记录。',
  emptyCure: '做一道小测或接一通电话，这里就会出现学过的章、技能图和该补的地方。',
  emptyAction: '去接一通',
  emptyOther: '读一章',
} as const;
