/** The words of one section of a page, and where on the page they stand. */
export interface SectionText {
  /** Id of its heading. */
  id: string;
  text: string;
  nodes: { node: Text; from: number }[];
}

/** What changes while it is used, or is no text of the book. */
const leftOut = '.exercise, svg, script, style, .linked-calls, .neighbours, [data-notes-here]';

/** Reads the sections of a chapter. */
export function readSections(article: Element): SectionText[] {
  const sections: SectionText[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches('h2[id]')) sections.push({ id: node.id, text: '', nodes: [] });
    } else if (node instanceof Text) {
      const section = sections.at(-1);
      if (!section) continue;
      section.nodes.push({ node, from: section.text.length });
      section.text += node.data;
    }
  }
  return sections;
}

/** A stretch of a section on the page. */
export function rangeOf({ nodes }: SectionText, start: number, end: number): Range | null {
  const nodeAt = (place: number) => nodes.findLast(({ from }) => from <= place);
  const [first, last] = [nodeAt(start), nodeAt(Math.max(start, end - 1))];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.from, first.node.length));
  range.setEnd(last.node, Math.min(end - last.from, last.node.length));
  return range;
}

/** The section and stretch that a selection covers; what reaches into the next section is cut off. */
export function placeOf(
  sections: readonly SectionText[],
  range: Range,
): { section: SectionText; start: number; end: number } | null {
  for (const section of sections) {
    const touched = section.nodes.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) continue;
    const start = first.from + (first.node === range.startContainer ? range.startOffset : 0);
    const end = last.from + (last.node === range.endContainer ? range.endOffset : last.node.length);
    if (end > start) return { section, start, end };
  }
  return null;
}
