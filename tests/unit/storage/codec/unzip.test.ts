import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksZipped, unzip } from '#storage/codec/unzip.ts';
import type { ZippedFile } from '#storage/codec/unzip.ts';

function unzipped(bytes: Uint8Array): { files: ZippedFile[]; troubles: string[] } {
  const files: ZippedFile[] = [];
  const problems = unzip(bytes, (file) => files.push(file));
  return { files, troubles: problems.map(({ what }) => what) };
}

describe('a zip of submissions', () => {
  it('gives its files, without folders and what systems add', () => {
    const bytes = zipSync({
      '电商2401班/0012.json': strToU8('{"a":"林"}'),
      '0013.json': strToU8('{}'),
      '__MACOSX/._0013.json': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'leer/': new Uint8Array(),
    });
    expect(looksZipped(bytes)).toBe(true);
    expect(unzipped(bytes)).toEqual({
      files: [
        { name: '电商2401班/0012.json', text: '{"a":"林"}' },
        { name: '0013.json', text: '{}' },
      ],
      troubles: [],
    });
  });

  it('is taken without a file that explodes, and the others come through', { timeout: 30_000 }, () => {
    const bytes = zipSync({
      'a.json': strToU8('{}'),
      'bomb.json': new Uint8Array(100 * 1024 * 1024),
      'z.json': strToU8('{}'),
    });
    expect(bytes.length).toBeLessThan(200_000);
    expect(unzipped(bytes).files.map((file) => [file.name, 'problem' in file ? file.problem.what : file.text])).toEqual(
      [
        ['a.json', '{}'],
        ['bomb.json', 'class.too-big.what'],
        ['z.json', '{}'],
      ],
    );
  });

  it('is refused when it is none, cut off or empty', () => {
    const bytes = zipSync({ 'a.json': strToU8('{"text":"long enough to be compressed, compressed, compressed"}') });
    expect(unzipped(new Uint8Array([0x50, 0x4b, 1, 2, 3]))).toEqual({
      files: [],
      troubles: ['class.zip-damaged.what'],
    });
    expect(unzipped(bytes.subarray(0, 50)).files).toEqual([]);
    expect(unzipped(zipSync({})).troubles).toEqual(['class.zip-damaged.what']);
  });

  it('tells a file that is no text', () => {
    const { files } = unzipped(zipSync({ 'photo.jpg': new Uint8Array([0xff, 0xd8, 0xff]) }));
    expect(files).toMatchObject([{ name: 'photo.jpg', problem: { what: 'class.damaged.what' } }]);
  });
});
