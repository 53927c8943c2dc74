/** One `##` section of a chapter without markup. */
export interface PlainSection {
  /** Heading as written, e.g. `9.3 Six steps`. */
  title: string;
  /** Sub-headings, titles of boxes and captions. */
  lead: string;
  /** Everything else, in order. */
  text: string;
}

/** Text alternatives of drawings tell what the text tells already, in many words. */
const figure = /<Figure\b[^>]*caption="([^"]*)"[^>]*>.*?<\/Figure>/gsu;

/** Text without Markdown and components. */
export function plainText(source: string): string {
  return source
    .replaceAll(figure, ' ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\{'(.)'\}/gu, '$1')
    .replaceAll(/^\s*\|?[\s|:-]+\|?\s*$/gmu, ' ')
    .replaceAll(/[*_`]+/gu, '')
    .replaceAll(/[|#]+/gu, ' ')
    .replaceAll(/&(?:lt|gt|amp);/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The first paragraph of running text: what a section is about. */
export function firstParagraph(source: string): string {
  const isRunning = (block: string) => /^[^<#|\-\d>*!]/u.test(block);
  return plainText(
    source
      .split(/\n\s*\n/u)
      .map((block) => block.trim())
      .find(isRunning) ?? '',
  );
}

/** Divides the source of a chapter, without its front matter, into its sections. */
export function plainSections(body: string): (PlainSection & { source: string })[] {
  return body
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const source = lines.join('\n');
      const patterns = [/^### (.+)$/gmu, /(?:title|caption|claim)="([^"]*)"/gu];
      const lead = patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
      return { title: title.trim(), lead: plainText(lead.join(' ')), text: plainText(source), source };
    });
}
