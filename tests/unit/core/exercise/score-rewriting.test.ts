import { describe, expect, it } from 'vitest';
import { hasCue } from '#core/exercise/rewriting/has-cue.ts';
import { markingOf } from '../../../support/mark.ts';

describe('a rewriting', () => {
  it.each<[string, number, string[]]>([
    ['I am checking now and will ring within ten minutes.', 1, []],
    ['I’m CHECKING NOW.', 0.5, ['time']],
    ['Calm down, I am checking now, ten minutes.', 0.5, ['calm-down']],
    ['Calm down.', 0, ['action', 'time', 'calm-down']],
    ['I cannot be checking now.', 0, ['action', 'time']],
    ['', 0, ['action', 'time']],
  ])('%j gives %d', (response, score, feedback) => {
    expect(markingOf('rewriting', response)).toMatchObject({ score, feedback });
  });
});

describe('looking for a cue', () => {
  it.each<[string, string[], boolean]>([
    ['我现在就查', ['现在就查'], true],
    ['我不能现在就查', ['现在就查'], false],
    ['没法现在就查', ['现在就查'], false],
    ['对不起，我现在就查', ['现在就查'], true],
    ['差不多十分钟', ['十分钟'], true],
    ['答不答您自己定', ['自己定'], true],
    ['请别激动', ['别激动'], true],
    ['I won’t be long, I’ll check it', ["i'll check"], true],
    ['I will not check it', ['check'], false],
    ['We recheck it', ['check'], false],
    ['within ten minutes', ['minute'], true],
  ])('in %j for %j finds: %s', (text, cues, found) => {
    expect(hasCue(text, cues)).toBe(found);
  });
});
