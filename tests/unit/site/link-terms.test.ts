import { describe, expect, it } from 'vitest';
import type { Term } from '#core/chapter/glossary-schema.ts';
import { linkTerms } from '#site/markdown/link-terms.ts';
import type { MarkdownNode } from '#site/markdown/tree.ts';

const term = (id: string, zh: string, en: string, everyday = false): Term => ({
  id,
  term: { 'zh-CN': zh, en },
  definition: { 'zh-CN': `${zh}的意思`, en: `what ${en} means` },
  synonyms: { 'zh-CN': [], en: [] },
  everyday,
});
const terms = [
  term('customer', '客户', 'customer', true),
  term('internal-customer', '内部客户', 'internal customer'),
  term('ticket', '工单', 'ticket'),
];

const text = (value: string): MarkdownNode => ({ type: 'text', value });
const paragraph = (...children: MarkdownNode[]): MarkdownNode => ({ type: 'paragraph', children });
const section = (title: string): MarkdownNode => ({ type: 'heading', depth: 2, children: [text(title)] });

/** The tree as text, with `[words](address)` for each link. */
function shown(node: MarkdownNode): string {
  const inner = node.value ?? (node.children ?? []).map(shown).join('');
  return node.type === 'link' ? `[${inner}](${node.url ?? ''})` : inner;
}

function linked(path: string, ...children: MarkdownNode[]): string {
  const tree = { type: 'root', children };
  linkTerms(terms)(tree, { path });
  return tree.children.map(shown).join(' | ');
}

describe('glossary terms in a chapter', () => {
  it('are linked at their first mention in each section', () => {
    const sections = [section('9.1'), paragraph(text('工单和工单')), section('9.2'), paragraph(text('工单'))];
    expect(linked('ch/zh-CN.mdx', ...sections)).toBe(
      '9.1 | [工单](/glossary/#ticket)和工单 | 9.2 | [工单](/glossary/#ticket)',
    );
  });

  it('are linked once a chapter when they are everyday words', () => {
    const sections = [section('9.1'), paragraph(text('客户')), section('9.2'), paragraph(text('客户'))];
    expect(linked('ch/zh-CN.mdx', ...sections)).toBe('9.1 | [客户](/glossary/#customer) | 9.2 | 客户');
  });

  it('are taken at their longest', () => {
    expect(linked('ch/zh-CN.mdx', paragraph(text('内部客户')))).toBe('[内部客户](/glossary/#internal-customer)');
  });

  it('are whole words in English, in the singular or the plural, on the English page', () => {
    expect(linked('ch/en.mdx', paragraph(text('Tickets, not ticketing; one ticket')))).toBe(
      '[Tickets](/en/glossary/#ticket), not ticketing; one ticket',
    );
  });

  it('stay plain in headings, links, figures and dialogues', () => {
    const link: MarkdownNode = { type: 'link', url: '/x/', children: [text('工单')] };
    const figure: MarkdownNode = { type: 'mdxJsxFlowElement', name: 'Figure', children: [text('工单')] };
    const dialogue: MarkdownNode = { type: 'mdxJsxFlowElement', name: 'Dialogue', children: [text('工单')] };
    expect(linked('ch/zh-CN.mdx', section('工单'), paragraph(link), figure, dialogue)).toBe(
      '工单 | [工单](/x/) | 工单 | 工单',
    );
  });
});
