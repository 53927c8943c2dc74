import type { APIRoute } from 'astro';
import { publishedSimulations } from '#site/simulations.ts';

/** What own words are understood with: a file for each edition, named by its own content, which may improve while the edition stays. */
export const getStaticPaths = () =>
  publishedSimulations().editions.map(({ words: { hash, text } }) => ({ params: { hash }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
