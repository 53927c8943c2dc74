import { wordsOf } from './tree.ts';
import type { MarkdownNode } from './tree.ts';

/** Headings without a number, by how they begin in either language; anchors are the same in both. */
const unnumbered: readonly (readonly [RegExp, string])[] = [
  [/^(导入案例|opening case)/iu, 'opening-case'],
  [/^(案例讨论|case discussion)/iu, 'case-discussion'],
  [/^(实训|practical task)/iu, 'practical-task'],
  [/^(小结|summary)/iu, 'summary'],
  [/^(自测|self-assessment)/iu, 'self-assessment'],
];

/** Anchor of a `##` heading, e.g. `s-9-1` for `9.1 …`; nothing when the heading is of no known sort. */
export function sectionAnchor(title: string): string | undefined {
  const number = /^(\d+)\.(\d+)(\s|$)/u.exec(title);
  if (number) return `s-${number[1] ?? ''}-${number[2] ?? ''}`;
  return unnumbered.find(([beginning]) => beginning.test(title))?.[1];
}

/**
 * Remark plugin: gives the headings of a chapter anchors that both languages share, so that a link and the
 * language switch keep their place. `###` headings are counted within their section: `s-9-3-2`.
 */
export function sectionAnchors() {
  return (tree: MarkdownNode): void => {
    let section = 'top';
    let count = 0;
    for (const node of tree.children ?? []) {
      if (node.type !== 'heading' || (node.depth !== 2 && node.depth !== 3)) continue;
      let anchor: string | undefined;
      if (node.depth === 2) {
        section = sectionAnchor(wordsOf(node)) ?? section;
        anchor = section;
        count = 0;
      } else {
        count += 1;
        anchor = `${section}-${count}`;
      }
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor } };
    }
  };
}
