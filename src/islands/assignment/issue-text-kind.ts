/** What a text looks like; whoever reads it next looks properly. */
export function issueTextKind(text: string): 'return' | 'file' | 'code' {
  if (!text.trimStart().startsWith('{')) return 'code';
  return text.includes('"rolecall-return/') ? 'return' : 'file';
}
