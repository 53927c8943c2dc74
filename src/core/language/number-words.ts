const chineseDigits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const chineseUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral: 二十四 → 24; digit by digit (五〇八) when it has no 十, 百 or 千. */
function chineseValue(numeral: string): string {
  if (!/[十百千]/u.test(numeral)) return [...numeral].map((digit) => String(chineseDigits[digit] ?? '')).join('');
  let total = 0;
  let digit = 0;
  for (const sign of numeral) {
    const unit = chineseUnits[sign];
    if (unit === undefined) digit = chineseDigits[sign] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

/** Numerals are numbers only before something countable; 一下 and 一直 are words. */
const countedChinese =
  /[零〇一二两三四五六七八九十百千]+(?=点|分|小时|个小时|钟头|个钟|天|元|块|号|月|秒|位|条|样|步|年|周|次|件|台|度|折|成|万|%|:)|[零〇一二两三四五六七八九十百千]{2,}/gu;

const englishNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const englishTens: Record<string, string> = {
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  hundred: '100',
  noon: '12',
  midday: '12',
};
const englishNumeral = new RegExp(`\\b(${[...englishNumbers, ...Object.keys(englishTens)].join('|')})\\b`, 'gu');

/** Hours of the afternoon as the clock on the wall shows them, half hours as people say them: 16:30 → 4点半. */
function spokenTime(hour: string, minute: string): string {
  const onTheWall = Number(hour) > 12 ? Number(hour) - 12 : Number(hour);
  const minutes = Number(minute);
  return `${String(onTheWall)}点${minutes === 0 ? '' : minutes === 30 ? '半' : String(minutes)}`;
}

/**
 * Numbers and times of day in one form: 十二 and twelve → 12, 16:30, 四点半 and half past four → 4点半.
 * @param text folded text
 */
export function writeNumbers(text: string): string {
  return text
    .replaceAll(countedChinese, chineseValue)
    .replaceAll(/half past ([a-z]+|\d{1,2})/gu, (_, hour: string) => `${wordValue(hour)}:30`)
    .replaceAll(englishNumeral, (word) => wordValue(word))
    .replaceAll(/(\d{1,2}) (thirty|30)\b/gu, '$1:30')
    .replaceAll(/(\d{1,2}):(\d\d)/gu, (_, hour: string, minute: string) => spokenTime(hour, minute))
    .replaceAll(/(\d{1,2})点(\d\d?)分?/gu, (_, hour: string, minute: string) => spokenTime(hour, minute))
    .replaceAll(/(?<!\d)(1[3-9]|2[0-3])点/gu, (_, hour: string) => `${String(Number(hour) - 12)}点`)
    .replaceAll(/\b(\d{1,2})(?: ?o'?clock| ?[ap]\.?m\b\.?)/gu, '$1点');
}

function wordValue(word: string): string {
  const place = englishNumbers.indexOf(word);
  return place >= 0 ? String(place) : (englishTens[word] ?? word);
}
