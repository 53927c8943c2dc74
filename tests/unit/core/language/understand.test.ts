import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageIndex } from '#core/language/index-types.ts';
import { actsAs, understand } from '#core/language/understand.ts';
import { negativeActs, type Locale } from '#core/scenario/names.ts';
import { openLanguage } from '#tools/language/open-language.ts';
import { readOutOfDomain, readUtterances } from '#tools/language/read-utterances.ts';

const opened = new Map<string, LanguageIndex>();

/** The index of a simulation; built once, as it takes a while. */
function indexOf(address: string, locale: Locale): LanguageIndex {
  const key = `${address} ${locale}`;
  const index = opened.get(key) ?? freshIndexOf(address, locale);
  opened.set(key, index);
  return index;
}

function freshIndexOf(address: string, locale: Locale): LanguageIndex {
  const language = openLanguage(address, locale);
  if (!language.ok) throw new Error(JSON.stringify(language.problems));
  return language.value.index;
}
/** Generous, so that a busy machine is not taken for a fault. */
const patience = 60_000;

beforeAll(() => {
  for (const { address, locale } of readUtterances()) indexOf(address, locale);
}, patience);

const parcel = 'complaint-handling/parcel-not-received';
const chinese = indexOf(parcel, 'zh-CN');
const english = indexOf(parcel, 'en');
const actsOf = (index: typeof chinese, text: string, beat = 'story') =>
  understand(index, text, beat).acts.map(({ act }) => act);

describe('understanding own words', () => {
  it.each([
    ['story', '白等一下午了，今晚还得用，真对不起', 'name-the-worry'],
    ['story', '您去问快递公司吧', 'ask-the-courier'],
    ['receipt', '嗯……那个，平时快递都谁帮您收呀', 'who-receives'],
    ['promise', '十六点半我小林打给您，没拿到就同城补一个', 'callback-with-fallback'],
  ])('finds in “%s” what “%s” means', (beat, text, reply) => {
    expect(understand(chinese, text, beat).reply).toBe(reply);
  });

  it.each([
    ['story', 'sorry, sat there all afternoon and you need it tonight', 'name-the-worry'],
    ['receipt', 'who usaully signs for your parcels', 'who-receives'],
    ['recap', 'so to sum up, west gate locker, I ring at half past four. anything else?', 'recap-locker'],
  ])('finds in “%s” what “%s” means in English', (beat, text, reply) => {
    expect(understand(english, text, beat).reply).toBe(reply);
  });

  it('takes an always-available move when no reply of the beat fits', () => {
    expect(understand(chinese, '您能具体说说经过吗', 'door').reply).toBe('move:ask-more');
    expect(understand(english, 'could you tell me more', 'door').reply).toBe('move:ask-more');
  });

  it('says that it did not follow instead of guessing', () => {
    for (const text of ['周末打篮球吗', 'asdf', '？？？', '   ']) {
      expect(understand(chinese, text, 'story')).toMatchObject({ reply: null });
    }
  });

  it('keeps to the replies that can be said now', () => {
    const said = '退款要等核查，您是下楼取，还是我们补送一个六点前到，运费我们出？';
    expect(understand(chinese, said, 'proposal').reply).toBe('two-ways');
    const without = understand(chinese, said, 'proposal', ['one-delivery', 'refund-now']);
    expect(['one-delivery', 'refund-now', null]).toContain(without.reply);
  });

  it('gives the same answer to the same words, whatever was asked before', () => {
    const words = '今晚要用的东西，您从中午守到现在，对不起';
    const once = understand(chinese, words, 'story');
    understand(chinese, '别的话', 'opening');
    expect(understand(chinese, words, 'story')).toEqual(once);
    expect(understand(freshIndexOf(parcel, 'zh-CN'), words, 'story')).toEqual(once);
  });
});

describe('acts in own words', { timeout: patience }, () => {
  it('credits no act without a quote from the very words', () => {
    const unproven = readUtterances().flatMap(({ address, locale, utterances }) => {
      const index = indexOf(address, locale);
      return utterances.flatMap(({ beat, text }) =>
        understand(index, text, beat).acts.filter(({ quote }) => quote === '' || !text.includes(quote)),
      );
    });
    expect(unproven).toEqual([]);
  });

  it.each([
    ['不会让您一直等通知的', 'stall'],
    ['我没说是您自己弄错的', 'blame'],
    ['这不是规定，我来办', 'policy-wall'],
    ['我不会给您打包票', 'overpromise'],
  ])('does not turn “%s” into %s', (text, act) => {
    expect(actsOf(chinese, text)).not.toContain(act);
  });

  it.each([
    ["I won't keep you waiting, nobody has to wait for news", 'stall'],
    ["I can't promise you that it will definitely work", 'overpromise'],
    ["it's not your fault", 'blame'],
    ["I'm not saying calm down", 'apologise'],
  ])('does not turn “%s” into %s', (text, act) => {
    expect(actsOf(english, text)).not.toContain(act);
  });

  it('calls empathy specific only when it names something of this customer', () => {
    expect(actsOf(chinese, '您一个人等了一下午，换谁都着急')).not.toContain('empathise-specific');
    expect(actsOf(chinese, '今晚要用的模具没到，换谁都着急')).toContain('empathise-specific');
    expect(actsOf(english, 'anyone would be upset')).not.toContain('empathise-specific');
    expect(actsOf(english, 'no parcel and you need it tonight, anyone would be upset')).toContain('empathise-specific');
  });

  it('calls waiting without a time a stall, and with a time a promise', () => {
    expect(actsOf(chinese, '我会尽快联系您')).toContain('stall');
    const timed = actsOf(chinese, '我今天下午四点半给您回电话', 'promise');
    expect(timed).toContain('commit');
    expect(timed).not.toContain('stall');
  });

  it('makes a rude word cost something whatever the sentence was understood as', () => {
    const costs = new Set<string>(negativeActs);
    expect(actsOf(chinese, '让您白等一下午对不起，可您先别激动').filter((act) => costs.has(act))).toEqual(['dismiss']);
  });

  it('gives the acts of a corrected meaning only where the words show them', () => {
    const words = '您好，我是小林';
    const corrected = actsAs(chinese, words, 'opening', 'greet-and-ask').map(({ act }) => act);
    expect(corrected).toContain('greet');
    expect(corrected).not.toContain('paraphrase');
    expect(actsAs(chinese, words, 'opening', null).map(({ act }) => act)).toEqual(['greet']);
  });
});

describe('the evaluation set', { timeout: patience }, () => {
  const sets = readUtterances();

  it.each(['zh-CN', 'en'] as const)(
    'has at least 600 utterances over six simulations and 150 out of domain (%s)',
    (locale) => {
      const own = sets.filter((set) => set.locale === locale);
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(own.flatMap(({ utterances }) => utterances).length).toBeGreaterThanOrEqual(600);
      expect(readOutOfDomain(locale).length).toBeGreaterThanOrEqual(150);
    },
  );

  it('labels only beats and replies that exist', () => {
    const unknown = sets.flatMap(({ address, locale, utterances }) => {
      const index = indexOf(address, locale);
      const ids = (beat: string) => [...(index.beats.get(beat) ?? []), ...index.moves].map(({ id }) => id);
      return utterances.filter(
        ({ beat, meant }) => !index.beats.has(beat) || !meant.every((id) => ids(beat).includes(id)),
      );
    });
    expect(unknown).toEqual([]);
  });

  it('was never copied into the wordings that it is measured against', () => {
    const copied = sets.flatMap(({ address, locale, utterances }) => {
      const index = indexOf(address, locale);
      const known = new Set(
        [...index.beats.values()]
          .flat()
          .flatMap(({ wordings }) => wordings.map(({ source }) => index.normalise(source))),
      );
      return utterances.filter(({ text }) => known.has(index.normalise(text))).map(({ text }) => text);
    });
    expect(copied).toEqual([]);
  });

  it.each([
    ['zh-CN', { first: 98, understood: 97, refused: 97 }],
    ['en', { first: 97, understood: 96, refused: 92 }],
  ] as const)('is understood no worse than it once was (%s)', (locale, floor) => {
    let all = 0;
    let first = 0;
    let understood = 0;
    let foreign = 0;
    let refused = 0;
    for (const { address, utterances } of sets.filter((set) => set.locale === locale)) {
      const index = indexOf(address, locale);
      for (const { beat, meant, text } of utterances) {
        const { reply, candidates } = understand(index, text, beat);
        all += 1;
        if (meant.includes(candidates[0]?.reply ?? '')) first += 1;
        if (reply !== null && meant.includes(reply)) understood += 1;
      }
      const beats = [...index.beats.keys()];
      readOutOfDomain(locale).forEach((text, place) => {
        foreign += 1;
        if (understand(index, text, beats[place % beats.length] ?? '').reply === null) refused += 1;
      });
    }
    expect((100 * first) / all).toBeGreaterThanOrEqual(floor.first);
    expect((100 * understood) / all).toBeGreaterThanOrEqual(floor.understood);
    expect((100 * refused) / foreign).toBeGreaterThanOrEqual(floor.refused);
  });
});
