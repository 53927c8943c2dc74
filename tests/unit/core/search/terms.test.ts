import { describe, expect, it } from 'vitest';
import { markTerms } from '#core/search/mark-terms.ts';
import { createSegment } from '#core/search/segment.ts';
import { createTermsOf } from '#core/search/terms.ts';

const termsOf = createTermsOf('zh-CN', createSegment('zh-CN'));

describe('terms of the search', () => {
  it('are words without the words that carry no topic', () => {
    expect(termsOf('怎么处理客户的投诉？')).toEqual(['处理', '客户', '投诉']);
    expect(createTermsOf('en', createSegment('en'))('How do I handle complaints?')).toEqual(['handl', 'complaint']);
  });

  it('keep a word of the trade together that a dictionary would cut', () => {
    expect(termsOf('差评')).toEqual(['差评']);
  });

  it('are pairs of characters where the browser cannot tell words apart', () => {
    const pairs = createTermsOf('zh-CN', createSegment('zh-CN', null));
    expect(pairs('投诉处理流程AHT')).toEqual(['投诉', '诉处', '处理', '理流', '流程', 'aht']);
  });
});

describe('marks in an excerpt', () => {
  it('stand on the words found, and on Latin words to their end', () => {
    expect(markTerms('Complaints are heard', ['complaint'])).toEqual([
      { text: 'Complaints', isHit: true },
      { text: ' are heard', isHit: false },
    ]);
    expect(markTerms('先受理投诉', ['投诉']).filter(({ isHit }) => isHit)).toEqual([{ text: '投诉', isHit: true }]);
  });
});
