import type { z } from 'zod';
import { courseSchema } from '#core/chapter/course-schema.ts';
import { glossarySchema } from '#core/chapter/glossary-schema.ts';
import { parseYaml } from '#tools/files/parse-yaml.ts';
import type { Source, SourceEntry } from './source-loader.ts';

/** A source of one file. */
function fileSource<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  entriesOf: (value: z.infer<Schema>) => SourceEntry[],
): Source {
  return {
    name: `rolecall-${file}`,
    watches: new RegExp(`${file.replaceAll('/', String.raw`[\\/]`).replaceAll('.', String.raw`\.`)}$`, 'u'),
    read: () => {
      const reading = parseYaml(file, schema);
      return reading.ok
        ? { entries: entriesOf(reading.value.value), problems: [] }
        : { entries: [], problems: reading.problems };
    },
  };
}

/** The frame of the course: one entry, `course`. */
export const courseSource = fileSource('content/course.yaml', courseSchema, (course) => [
  { id: 'course', data: course },
]);

/** The terms in the order of the file. */
export const glossarySource = fileSource('content/glossary.yaml', glossarySchema, (terms) =>
  terms.map((term, position) => ({ id: term.id, data: { ...term, position } })),
);
