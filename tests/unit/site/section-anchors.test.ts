import { describe, expect, it } from 'vitest';
import { sectionAnchor, sectionAnchors } from '#site/markdown/section-anchors.ts';
import type { MarkdownNode } from '#site/markdown/tree.ts';

describe('the anchor of a section', () => {
  it.each([
    ['9.3 六步法', '9.3 Six steps', 's-9-3'],
    ['12.10 综合', '12.10 Together', 's-12-10'],
    ['导入案例 第三次', 'Opening case: the third time', 'opening-case'],
    ['案例讨论', 'Case discussion', 'case-discussion'],
    ['实训', 'Practical task', 'practical-task'],
    ['小结', 'Summary', 'summary'],
    ['自测', 'Self-assessment', 'self-assessment'],
  ])('is the same for “%s” and “%s”', (zh, en, anchor) => {
    expect([sectionAnchor(zh), sectionAnchor(en)]).toEqual([anchor, anchor]);
  });

  it('counts sub-sections within their section', () => {
    const heading = (depth: number, value: string): MarkdownNode => {
      return { type: 'heading', depth, children: [{ type: 'text', value }] };
    };
    const tree = {
      type: 'root',
      children: [heading(2, '9.1 为何'), heading(3, '甲'), heading(3, '乙'), heading(2, '9.2 怎样'), heading(3, '丙')],
    };
    sectionAnchors()(tree);
    const ids = tree.children.map((node) => node.data?.hProperties?.['id']);
    expect(ids).toEqual(['s-9-1', 's-9-1-1', 's-9-1-2', 's-9-2', 's-9-2-1']);
  });
});
