import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'tests/fixtures';
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;

const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(folder, path)).isFile() && path !== 'manifest.json' && path !== 'README.md');

function hashOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');
}

describe('frozen fixtures', () => {
  it('are never deleted: learners still have such data, so add a new file instead', () => {
    expect(Object.keys(manifest).filter((path) => !present.includes(path))).toEqual([]);
  });

  it('are never edited: learners still have such data, so put the file back and add a new one instead', () => {
    const edited = present.filter((path) => manifest[path] !== undefined && manifest[path] !== hashOf(path));
    expect(edited).toEqual([]);
  });

  it('are recorded when they are added (run `node scripts/record-fixtures.mjs`)', () => {
    expect(present.filter((path) => manifest[path] === undefined)).toEqual([]);
  });
});
