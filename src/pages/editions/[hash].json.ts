import type { APIRoute } from 'astro';
import { publishedSimulations } from '#site/simulations.ts';

/** One file an edition, named by its content: it can be kept for ever and checked by anybody. */
export const getStaticPaths = () => {
  const { editions, desks } = publishedSimulations();
  return [...editions, ...desks].map(({ hash, text }) => ({ params: { hash }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
