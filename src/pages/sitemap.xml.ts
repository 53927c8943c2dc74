import { locales } from '#core/scenario/names.ts';
import { callPath, chapterPath, href, sitePaths } from '#site/routes.ts';
import { publishedChapters } from '#site/views/chapters.ts';
import { allSimulations } from '#site/views/simulations.ts';

/** All pages for search engines, each with its other language. */
export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  const shared = Object.values(sitePaths).filter((path) => path !== sitePaths.offline);
  const chapters = (await publishedChapters()).map(({ folder }) => chapterPath(folder));
  const calls = allSimulations().map((card) => callPath(card.address));
  const address = (path: string) => new URL(path, site).href;
  const urls = [...shared, ...chapters, ...calls].flatMap((path) => {
    const alternates = locales.map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(href(locale, path))}"/>`,
    );
    return locales.map((locale) => `<url><loc>${address(href(locale, path))}</loc>${alternates.join('')}</url>`);
  });
  const open =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
}
