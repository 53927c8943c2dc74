import type { APIRoute } from 'astro';
import { locales } from '#core/scenario/names.ts';
import { allExerciseFiles } from '#site/views/exercise-files.ts';

/** The public questions of a chapter, for pages that show them away from it. */
export const getStaticPaths = async () => {
  const all = (await Promise.all(locales.map(allExerciseFiles))).flat();
  return all.map(
    ({
      files: {
        questions: { name, text },
      },
    }) => ({ params: { name }, props: { text } }),
  );
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
