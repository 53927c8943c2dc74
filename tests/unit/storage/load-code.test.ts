import { describe, expect, it } from 'vitest';
import { loadCode } from '#storage/load-code.ts';
import { must, troublesOf } from '../../support/must.ts';

describe('code that is loaded on demand', () => {
  it('is given when it is there', async () => {
    expect(must(await loadCode(() => Promise.resolve('code')))).toBe('code');
  });

  it.each([
    'Failed to fetch dynamically imported module: https://school.example/a.js',
    'error loading dynamically imported module: https://school.example/a.js',
    'Importing a module script failed.',
  ])('is a problem told in words when the browser says “%s”', async (message) => {
    expect(troublesOf(await loadCode(() => Promise.reject(new TypeError(message))))).toEqual([
      'storage.code-missing.what',
    ]);
  });

  it('lets a bug in it through', async () => {
    await expect(loadCode(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow('x is not');
  });
});
