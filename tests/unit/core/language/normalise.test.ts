import { describe, expect, it } from 'vitest';
import { fold } from '#core/language/fold.ts';
import { overlap } from '#core/language/overlap-quote.ts';
import { stem } from '#core/language/stem.ts';
import { writeNumbers } from '#core/language/number-words.ts';
import { createNormaliser } from '#core/language/normalise.ts';
import { sharedData } from '../../../support/simulations.ts';

const { lexicons } = sharedData();

describe('putting wordings into one form', () => {
  it('folds width and case without moving anything', () => {
    const text = 'ＹＳ－２２０７，“ok”？';
    expect(fold(text)).toBe('ys-2207,"ok"?');
    expect(fold(text)).toHaveLength(text.length);
  });

  it.each([
    ['四点半', '4点半'],
    ['16:30', '4点半'],
    ['十六点半', '4点半'],
    ['half past four', '4点半'],
    ['18:00', '6点'],
    ['二十四小时', '24小时'],
    ['一下', '一下'],
    ['twenty', '20'],
  ])('writes %s as %s', (text, written) => {
    expect(writeNumbers(text)).toBe(written);
  });

  it('forgives hesitation, dialect and marks', () => {
    const normalise = createNormaliser('zh-CN', lexicons['zh-CN']);
    expect(normalise('嗯……那个，您咋回事呀？')).toBe(normalise('你怎么回事'));
    const english = createNormaliser('en', lexicons.en);
    expect(english("Um, I'm gonna check, please!")).toBe(english('I am going to check'));
  });

  it.each([
    ['deliveries', 'delivery'],
    ['stopped', 'stop'],
    ['refunds', 'refunded'],
    ['waiting', 'waits'],
  ])('lets %s and %s meet', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});

describe('the stretch that two texts share', () => {
  it('is quoted from the first, with its marks', () => {
    const { quote, share } = overlap('zh-CN', '好的，没到您手上之前，就归我们找。', '没到您手上之前，这件货就归我们找');
    expect(quote).toContain('没到您手上之前');
    expect(share).toBeGreaterThan(0.8);
    expect(overlap('en', 'nothing in common', 'quite another thing').quote).toBe('');
  });
});
