import { describe, expect, it } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { isCanned } from '#core/engine/quick-phrase-effects.ts';
import { replay } from '#core/engine/replay.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { similarity } from '#core/shared/similarity.ts';
import { present } from '../../../support/present.ts';
import { simulationNamed } from '../../../support/simulations.ts';

const { editions } = simulationNamed('which-size');
const compiled = compile(editions['zh-CN'], 'golden');
const text = present(editions['zh-CN'].scenario.quickPhrases['greeting']).text;
const sent = (words: string) =>
  replay(compiled, [{ type: 'answer' }, { type: 'quick-phrase', phrase: 'greeting', text: words }]);
const actsOf = (words: string) => present(sent(words).entries[1]).acts.map(({ act }) => act);

describe('ready phrases', () => {
  it('sent unchanged they are canned, and the customer notices', () => {
    expect(actsOf(text)).toContain('canned');
    expect(present(sent(text).entries[1]).spoken.map(({ line }) => line)).toEqual(['reactions.noticesCanned']);
  });

  it('with a gap left open they are canned, however much was changed around it', () => {
    expect(isCanned('小鹿您好，这件藏青小西装的【码数】我陪您一起对，您先别着急下单', text)).toBe(true);
  });

  it('adapted to this customer they count for their acts', () => {
    expect(actsOf('您好，我是苗青。藏青小西装怕买错码是吧，我陪您对一对。')).toEqual(['greet']);
  });

  it('a full stop more is no adaptation', () => {
    const filled = '您好，我是云杉优选的苗青。您问的小西装我来帮您对';
    expect(isCanned(`${filled}！`, filled)).toBe(true);
    expect(similarity('两分钟后回来', '明天上午发货')).toBe(0);
  });
});

describe('the first answer in a chat', () => {
  const share = (seconds: number): number | null => {
    const ticks = Array.from({ length: seconds / 5 }, () => ({ type: 'tick', seconds: 5 }) as const);
    const { state } = replay(compiled, [{ type: 'answer' }, ...ticks, { type: 'say', reply: 'greet-with-content' }]);
    const control = present(scoreRun(compiled, state).dimensions.find(({ dimension }) => dimension === 'control'));
    return present(control.items.find(({ id }) => id === 'first-response')).rating;
  };

  it('within 30 seconds it has its points, later it has none', () => {
    expect([share(30), share(35)]).toEqual([1, 0]);
  });
});
