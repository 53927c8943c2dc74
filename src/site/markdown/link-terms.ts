import type { Term } from '#core/chapter/glossary-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import { href, sitePaths } from '../routes.ts';
import { termFinder } from './find-terms.ts';
import type { MarkdownNode } from './tree.ts';

/** Where a term is not linked: it would disturb, or stand in a link already. */
const skipped = new Set(['heading', 'link', 'inlineCode', 'Figure', 'Dialogue', 'Simulation', 'Exercise']);

/**
 * Remark plugin: links the first mention of each glossary term in a section to the glossary, with its definition
 * as the link's description. Everyday words are linked once a chapter, so that the page stays calm.
 */
export function linkTerms(terms: readonly Term[]) {
  return (tree: MarkdownNode, file: { path?: string }): void => {
    const locale: Locale = /(^|[\\/])en\.mdx$/u.test(file.path ?? '') ? 'en' : 'zh-CN';
    const find = termFinder(terms, locale);
    const inChapter = new Set<string>();
    let inSection = new Set<string>();
    const isNew = ({ id, everyday }: Term): boolean => {
      const seen = everyday ? inChapter : inSection;
      return seen.size !== seen.add(id).size;
    };
    const walk = (node: MarkdownNode): void => {
      if (node.type === 'heading' && node.depth === 2) inSection = new Set();
      if (!node.children || skipped.has(node.type) || skipped.has(node.name ?? '')) return;
      node.children = node.children.flatMap((child) => {
        if (child.type !== 'text') {
          walk(child);
          return [child];
        }
        return find(child.value ?? '').map(({ text, term }) => {
          const plain: MarkdownNode = { type: 'text', value: text };
          return term && isNew(term) ? link(term, plain, locale) : plain;
        });
      });
    };
    walk(tree);
  };
}

function link(term: Term, child: MarkdownNode, locale: Locale): MarkdownNode {
  return {
    type: 'link',
    url: `${href(locale, sitePaths.glossary)}#${term.id}`,
    children: [child],
    data: { hProperties: { class: 'term', 'aria-description': term.definition[locale] } },
  };
}
