import { expect, it } from 'vitest';
import { callPath, chapterPath, href, localePaths } from '#site/routes.ts';

it('puts Chinese at the root and English below /en/', () => {
  expect(href('zh-CN', chapterPath('09-complaint-handling'))).toBe('/course/09-complaint-handling/');
  expect(href('en', callPath('online-chat/which-size'))).toBe('/en/practice/online-chat/which-size/');
  expect(localePaths()).toEqual([{ params: { locale: undefined } }, { params: { locale: 'en' } }]);
});
