import { describe, expect, it } from 'vitest';
import { isSoftKey, readPublicKey } from '#core/assignment/public-key.ts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { checkSignature } from '#storage/keys/check-signature.ts';
import { openerOf } from '#storage/keys/opener-of.ts';
import { ownOpener, ownSigner } from '#storage/keys/own-keys.ts';
import { makeSealKey } from '#storage/keys/seal-key.ts';
import { sealText } from '#storage/keys/seal-text.ts';
import { makeSignKey, signerOf } from '#storage/keys/sign-key.ts';
import { checkSignature as checkInNode } from '#tools/evidence/node-signatures.ts';
import { must, troublesOf } from '../../../support/must.ts';
import { openTestRecords } from '../../../support/test-records.ts';
import { sealSubmission, openSubmission } from '#core/evidence/seal-submission.ts';
import { handedIn, issued, played } from '../../../support/class-builders.ts';

const text = utf8ToBytes('开口练');

/** A browser whose cryptography refuses some algorithms, as older ones do. */
const without = (...names: string[]): SubtleCrypto =>
  new Proxy(crypto.subtle, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: { name?: string }[]) => {
        if (args.some((arg) => names.includes(typeof arg === 'string' ? arg : (arg.name ?? ''))))
          throw new DOMException('unknown', 'NotSupportedError');
        return Reflect.apply(method, target, args) as unknown;
      };
    },
  });

describe('signing', () => {
  it.each([
    ['Ed25519', crypto.subtle, 'ed25519'],
    ['ES256 where Ed25519 is unknown', without('Ed25519'), 'es256'],
    ['a soft key where both are', without('Ed25519', 'ECDSA'), 'soft'],
    ['a soft key on a page without cryptography', null, 'soft'],
  ])('takes %s, and everybody can check it', async (_, subtle, algorithm) => {
    const key = await makeSignKey(subtle);
    const own = signerOf(key);
    const signature = await own.sign(text);
    expect([key.algorithm, isSoftKey(own.publicKey)]).toEqual([algorithm, algorithm === 'soft']);
    expect(signature).toHaveLength(64);
    for (const check of [checkSignature, checkInNode]) expect(await check(own.publicKey, text, signature)).toBe(true);
    expect(await checkSignature(own.publicKey, text, signature, without('Ed25519'))).toBe(true);
    for (const check of [checkSignature, checkInNode]) {
      expect(await check(own.publicKey, utf8ToBytes('关口练'), signature)).toBe(false);
      expect(
        await check(
          own.publicKey,
          text,
          signature.map((byte) => byte ^ 1),
        ),
      ).toBe(false);
      expect(await check(signerOf(await makeSignKey()).publicKey, text, signature)).toBe(false);
    }
  });

  it.each([
    '',
    'ed25519:',
    'rsa:AAAA',
    `ed25519:${'_'.repeat(43)}`,
    `es256:${'A'.repeat(44)}`,
    `x25519:${'A'.repeat(43)}`,
  ])('is false, and no error, for the key "%s"', async (key) => {
    for (const check of [checkSignature, checkInNode]) expect(await check(key, text, new Uint8Array(64))).toBe(false);
  });

  it('keeps a key that the browser will not give away', async () => {
    const key = await makeSignKey();
    expect((key.privateKey as CryptoKey).extractable).toBe(false);
    expect(readPublicKey(key.publicKey)?.bytes).toHaveLength(32);
  });
});

describe('sealing', () => {
  it('opens for its owner and for nobody else', async () => {
    const [own, other] = [await makeSealKey(), await makeSealKey()];
    const box = must(await sealText('学号 0012 的作业', own.publicKey));
    expect(must(await openerOf(own).open(box))).toBe('学号 0012 的作业');
    expect(troublesOf(await openerOf(other).open(box))).toEqual(['class.seal-wrong-key.what']);
    expect(troublesOf(await openerOf({ ...other, publicKey: own.publicKey }).open(box))).toEqual([
      'class.seal-damaged.what',
    ]);
  });

  it('opens with a key that was made without the browser’s help', async () => {
    const soft = await makeSealKey(without('X25519'));
    expect(typeof soft.privateKey).toBe('string');
    expect(must(await openerOf(soft).open(must(await sealText('作业', soft.publicKey))))).toBe('作业');
  });

  it('is refused on a page without cryptography', async () => {
    const { publicKey } = await makeSealKey(null);
    expect(troublesOf(await sealText('作业', publicKey, null))).toEqual(['class.seal-unavailable.what']);
  });

  it('never seals twice alike', async () => {
    const { publicKey } = await makeSealKey();
    expect(must(await sealText('作业', publicKey)).box).not.toBe(must(await sealText('作业', publicKey)).box);
  });

  it.each(['from', 'iv', 'box'] as const)('does not open when "%s" was changed', async (part) => {
    const own = await makeSealKey();
    const box = must(await sealText('作业', own.publicKey));
    const changed =
      part === 'from' ? (await makeSealKey()).publicKey : box[part].replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'));
    expect(troublesOf(await openerOf(own).open({ ...box, [part]: changed }))).toEqual(['class.seal-damaged.what']);
  });

  it('refuses a key that gives no secret', async () => {
    expect(troublesOf(await sealText('作业', `x25519:${'A'.repeat(43)}`))).toEqual(['class.key-unusable.what']);
    expect(troublesOf(await sealText('作业', 'x25519:short'))).toEqual(['class.key-unusable.what']);
  });

  it('carries a whole submission', async () => {
    const own = await makeSealKey();
    const assignment = await issued({ issuer: { name: '陈老师', sealKey: own.publicKey } });
    const submission = await handedIn(assignment, { runs: [played(assignment)] });
    const sealed = must(await sealSubmission(submission, own.publicKey, sealText));
    expect(JSON.stringify(sealed)).not.toContain('0012');
    expect(must(await openSubmission(sealed, [openerOf(await makeSealKey()), openerOf(own)]))).toEqual(submission);
    expect(troublesOf(await openSubmission(sealed, []))).toEqual(['class.seal-wrong-key.what']);
  });
});

describe('the keys of a device', () => {
  it('are made once and kept', async () => {
    const { records } = await openTestRecords();
    const [first, second] = [
      must(await ownSigner(records.keys, 'device', 1)),
      must(await ownSigner(records.keys, 'device', 2)),
    ];
    expect(second.publicKey).toBe(first.publicKey);
    expect(await checkSignature(first.publicKey, text, await second.sign(text))).toBe(true);
    expect(must(await ownSigner(records.keys, 'instructor', 1)).publicKey).not.toBe(first.publicKey);
    const box = must(await sealText('作业', must(await ownOpener(records.keys, 1)).publicKey));
    expect(must(await must(await ownOpener(records.keys, 2)).open(box))).toBe('作业');
  });
});
