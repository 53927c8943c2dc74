import type { APIRoute } from 'astro';
import { locales } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';
import { searchIndex } from '#site/views/search-index.ts';

/** The search of one language, fetched by the search page. */
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(searchIndex(props.locale)), { headers: { 'content-type': 'application/json' } });
