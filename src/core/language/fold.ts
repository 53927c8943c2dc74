/** Characters that are written in two ways, one UTF-16 unit each, so that places in the text stay where they are. */
const alike: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '，': ',',
  '。': '.',
  '！': '!',
  '？': '?',
  '；': ';',
  '：': ':',
  '、': ',',
  '　': ' ',
  '～': '~',
  '…': '.',
};

/**
 * The text in one width and case, unit for unit: place 7 of the result is place 7 of the text. What is found in it can be quoted
 * from the original.
 */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const code = unit.charCodeAt(0);
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (alike[unit] ?? unit);
    const lower = half.toLowerCase();
    folded += lower.length === 1 ? lower : half;
  }
  return folded;
}
