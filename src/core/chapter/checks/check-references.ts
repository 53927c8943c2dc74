import { locales } from '../../scenario/names.ts';
import type { ChapterSources, ChapterSurroundings, Report } from '../chapter-sources.ts';

/** Components that a chapter's text may use. */
export const chapterComponents = [
  'Figure', 'Window', 'Case', 'Tip', 'Folklore', 'NotLegalAdvice', 'Dialogue', 'Turn', 'Exercise', 'SelfTest', 'Practical', 'Simulation',
] as const; // prettier-ignore

/** Checks that what the text and the slides name is there: components, figures, sections, simulations. */
export function checkReferences(chapter: ChapterSources, around: ChapterSurroundings, report: Report): void {
  for (const locale of locales) {
    const { outline, frontMatter } = chapter.texts[locale];
    const file = `${locale}.mdx` as const;
    const used = Object.entries(outline.components);
    for (const [name] of used.filter(([component]) => !chapterComponents.some((known) => known === component))) {
      const cure = `Use one of ${chapterComponents.join(', ')}.`;
      report(file, `There is no component <${name}>.`, cure, { line: outline.lines[name] });
    }
    for (const name of outline.figures.filter((figure) => !around.figures.includes(figure))) {
      const path = `src/ui/figures/ch${chapter.folder.slice(0, 2)}/${name}.astro`;
      report(file, `The figure "${name}" is not drawn.`, `Draw it in ${path}.`, {
        line: outline.lines[`Figure ${name}`],
      });
    }
    outline.sections.forEach((section, index) => {
      const due = `${frontMatter.number}.${index + 1}`;
      if (section === due) return;
      const line = outline.lines[`## ${section}`];
      report(file, `Section ${section} stands where ${due} is due.`, 'Number the sections in order.', { line });
    });
    for (const name of outline.simulations.filter((address) => !frontMatter.scenarios.includes(address))) {
      const place = { line: outline.lines[`Simulation ${name}`] };
      report(file, `The simulation "${name}" is not in the front matter.`, 'Add it to `scenarios`.', place);
    }
    checkOnce(file, outline.components, frontMatter.lawChecked !== undefined, report);
  }
  const unknown = chapter.texts['zh-CN'].frontMatter.scenarios.filter((one) => !around.simulations.includes(one));
  for (const address of unknown) {
    const cure = 'Check the spelling; the page leaves it out until it exists.';
    report('zh-CN.mdx', `There is no simulation "${address}".`, cure, { path: ['scenarios'], severity: 'warning' });
  }
  checkSlides(chapter, around, report);
}

function checkOnce(
  file: 'zh-CN.mdx' | 'en.mdx',
  used: Record<string, number>,
  statesLaw: boolean,
  report: Report,
): void {
  for (const name of ['SelfTest', 'Practical'] as const) {
    if (used[name] !== 1) report(file, `<${name} /> stands ${used[name] ?? 0} times.`, 'Set it exactly once.');
  }
  const due = statesLaw ? 1 : 0;
  if ((used['NotLegalAdvice'] ?? 0) === due) return;
  const what = `<NotLegalAdvice /> stands ${used['NotLegalAdvice'] ?? 0} times, and ${due} is due.`;
  report(file, what, 'Set it once, and `lawChecked` in the front matter, where law is stated; neither elsewhere.');
}

function checkSlides({ texts, teaching }: ChapterSources, around: ChapterSurroundings, report: Report): void {
  const { sections } = texts['zh-CN'].outline;
  const steps = [['inClass', teaching.inClass], ['slides', teaching.slides]] as const; // prettier-ignore
  for (const [key, list] of steps) {
    list.forEach(({ section }, index) => {
      if (section === undefined || sections.includes(section)) return;
      const place = { path: [key, index, 'section'] };
      report('teaching.yaml', `There is no section ${section}.`, `Use one of ${sections.join(', ')}.`, place);
    });
  }
  teaching.slides.forEach(({ figure }, index) => {
    if (figure === undefined || around.figures.includes(figure)) return;
    const place = { path: ['slides', index, 'figure'] };
    report('teaching.yaml', `The figure "${figure}" is not drawn.`, 'Name a figure of this chapter.', place);
  });
}
