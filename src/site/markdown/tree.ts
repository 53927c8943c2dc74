/** A node of a Markdown tree, as far as the plugins of this folder look at it. */
export interface MarkdownNode {
  type: string;
  /** Component of an MDX element, e.g. `Figure`. */
  name?: string | null;
  /** Level of a heading. */
  depth?: number;
  value?: string;
  url?: string;
  children?: MarkdownNode[];
  data?: { hProperties?: Record<string, string | string[]> };
}

/** All words in a node, without markup. */
export function wordsOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
