import type { Locale } from '../scenario/names.ts';
import type { Line } from '../scenario/reply-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon-types.ts';

const flat = (line: Line | undefined): string[] => {
  if (line === undefined) return [];
  if (typeof line === 'string') return [line];
  if (Array.isArray(line)) return line;
  return Object.values(line).flatMap((wording) => (wording === undefined ? [] : wording));
};

/** What the customer says about the matter. */
function customerTexts({ beats, hidden, variety }: Scenario): string[] {
  return [
    ...Object.values(beats).flatMap((beat) => [
      ...flat(beat.customer),
      ...Object.values(beat.replies).flatMap((reply) => flat(reply.answer)),
    ]),
    ...Object.values(hidden).flatMap((fact) => [...flat(fact.tells), fact.label]),
    ...variety.flat().flatMap((alternative) => Object.values(alternative)),
  ];
}

/** What the desk says and knows about it. */
function deskTexts({ beats, record, remedies, ticket, variety }: Scenario): string[] {
  return [
    ...Object.values(beats).flatMap((beat) => Object.values(beat.replies).map(({ say }) => say)),
    ...Object.values(record.fields).map(({ value }) => value),
    ...Object.values(record.lookups).map(({ result }) => result),
    ...Object.values(remedies).map(({ label }) => label),
    ...Object.values(ticket).flatMap(({ options }) => Object.values(options).map(({ text }) => text)),
    ...variety.flat().flatMap((alternative) => Object.values(alternative)),
  ];
}

/** Characters that hold sentences together and belong to no fact. */
const binding = new Set(
  '的了吗呢吧啊呀嘛我你您他她它们是不没在有就都也还要会能可以说讲这那个么什怎谁哪很太着过到得把被给和跟与及但而且或再又才只先让叫请为因所从对向往比等啦哈嗯哦喂哎那儿里上下来去出起回好行别真真',
);

function chineseWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const run of fold(text).match(/\p{Script=Han}+/gu) ?? []) {
      const signs = [...run];
      for (let from = 0; from < signs.length; from += 1) {
        for (let size = 2; size <= 4 && from + size <= signs.length; size += 1) {
          const part = signs.slice(from, from + size);
          if (!part.some((sign) => binding.has(sign))) words.add(part.join(''));
        }
      }
    }
  }
  return words;
}

const englishWords = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => fold(text).match(/[a-z][a-z-]{3,}/gu) ?? []));

/** Numbers of two digits and more, clock times, dates. */
const numbers = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => fold(text).match(/\d{1,2}:\d\d|\d{2,}|\d+(?= ?[月号日元块度])/gu) ?? []));

/**
 * The words of one customer's matter: said by the customer and used by the desk as well, or put by the author among those that a
 * ticket must mention. Naming them is what makes empathy specific and a paraphrase more than a phrase.
 */
export function scenarioFacts(scenario: Scenario, locale: Locale, lexicon: Lexicon): string[] {
  const customer = customerTexts(scenario);
  const desk = deskTexts(scenario);
  const cut = locale === 'zh-CN' ? chineseWords : englishWords;
  const atDesk = cut(desk);
  const common = new Set(lexicon.common.map(fold));
  const shared = [...cut(customer)].filter((word) => atDesk.has(word));
  const deskNumbers = numbers(desk);
  const inNumbers = [...numbers(customer)].filter((number) => deskNumbers.has(number));
  const mentioned = Object.values(scenario.ticket)
    .flatMap(({ mentions }) => mentions.flat())
    .map(fold)
    .filter((word) => word.length > 1);
  return [...new Set([...shared, ...inNumbers, ...mentioned])].filter((word) => !common.has(word)).sort();
}
