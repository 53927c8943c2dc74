import type { APIRoute } from 'astro';
import { locales } from '#core/scenario/names.ts';
import { allExerciseFiles } from '#site/views/exercise-files.ts';

/** The keys of a chapter's exercises, packed; fetched at the first check and never with the page. */
export const getStaticPaths = async () => {
  const all = (await Promise.all(locales.map(allExerciseFiles))).flat();
  return all.map(
    ({
      files: {
        answers: { name, text },
      },
    }) => ({ params: { name }, props: { text } }),
  );
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
