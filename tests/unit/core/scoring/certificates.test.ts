import { describe, expect, it } from 'vitest';
import { certificatesOf } from '#core/scoring/certificates.ts';

const rule = { mark: 85, scenarios: 2 };
const attempt = (slug: string, overall: number, exam = true) => ({
  run: `${slug}${String(overall)}`,
  family: 'complaint-handling',
  slug,
  exam,
  overall,
  at: 0,
});

describe('a certificate', () => {
  it('takes 85 in exams of two different scenarios', () => {
    expect(certificatesOf([attempt('parcel', 90), attempt('fridge', 85)], rule)[0]?.earned).toBe(true);
  });

  it.each([
    ['the same scenario twice', [attempt('parcel', 90), attempt('parcel', 95)]],
    ['one below the mark', [attempt('parcel', 90), attempt('fridge', 84.9)]],
    ['practice instead of an exam', [attempt('parcel', 90), attempt('fridge', 99, false)]],
  ])('is not earned by %s', (_why, attempts) => {
    expect(certificatesOf(attempts, rule)[0]?.earned).toBe(false);
  });

  it('rests on the best attempt at each scenario', () => {
    const [certificate] = certificatesOf([attempt('parcel', 86), attempt('parcel', 97), attempt('fridge', 88)], rule);
    expect(certificate?.attempts.map(({ overall }) => overall)).toEqual([97, 88]);
  });
});
