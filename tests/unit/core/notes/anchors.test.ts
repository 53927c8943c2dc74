import { describe, expect, it } from 'vitest';
import { makeAnchor } from '#core/notes/anchor.ts';
import { findAnchor } from '#core/notes/find-anchor.ts';
import { notesMarkdown } from '#core/notes/notes-markdown.ts';
import type { NoteRow } from '#core/records/note-row-schema.ts';

const text =
  '情绪高的时候，人听不进长解释，听得见两样东西：你知道我损失了什么，你正在做什么。所以先说出对方的损失，再说一个动作。对方停下来以后，再谈规定。';
const quote = '先说出对方的损失，再说一个动作';
const start = text.indexOf(quote);
const anchor = makeAnchor('s-9-5', text, start, start + quote.length);
const found = (edited: string): string | null => {
  const span = findAnchor(anchor, edited);
  return span && edited.slice(span.start, span.end);
};

describe('a note anchored to words', () => {
  it('is found where it was', () => {
    expect(findAnchor(anchor, text)).toEqual({ start, end: start + quote.length });
  });

  it('moves with its words when text is put in before them', () => {
    expect(found(`新加的一段话，讲别的事情。${text}`)).toBe(quote);
  });

  it('stays with the same of two equal wordings', () => {
    const twice = `${quote}，这是导语里的一句。${text}`;
    expect(findAnchor(anchor, twice)?.start).toBe(twice.lastIndexOf(quote));
  });

  it('follows its sentence when the words were edited', () => {
    expect(found(text.replace(quote, '先讲出对方的损失，然后说一个动作'))).toBe('先讲出对方的损失，然后说一个动作');
    const rewritten = text.replace('所以', '').replace('再谈规定', '').replace('损失，再', '损失，接着');
    expect(found(rewritten)).toContain('说出对方的损失');
  });

  it('has no place rather than a wrong one when its sentence is gone', () => {
    expect(found('这一节已经重写。全文讲的是排班和预测，和原来的内容没有关系。')).toBeNull();
  });
});

describe('the export of notes', () => {
  const note = (section: string, words: string, own: string): NoteRow => ({
    id: section + words,
    learner: 'me',
    chapter: '09-complaint-handling',
    locale: 'zh-CN',
    kind: 'note',
    anchor: { section, quote: words, before: '', after: '', offset: 0 },
    text: own,
    createdAt: 1,
    changedAt: 1,
  });

  it('puts notes under their chapter and section in the order of the book', () => {
    const notes = [note('s-9-5', '先说损失', '下次试试'), note('s-9-3', '六步', '')];
    const sections = { 's-9-3': '9.3 六步法', 's-9-5': '9.5 情绪降级与边界' };
    const chapters = [{ folder: '09-complaint-handling', title: '第9章 投诉处理', sections }];
    expect(notesMarkdown('我的笔记', notes, chapters)).toBe(
      '# 我的笔记\n\n## 第9章 投诉处理\n\n### 9.3 六步法\n\n> 六步\n\n### 9.5 情绪降级与边界\n\n> 先说损失\n\n下次试试\n',
    );
  });
});
