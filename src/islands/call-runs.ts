import type { DeskEdition } from '#core/desk/desk-edition.ts';
import type { Edition } from '#core/engine/edition.ts';
import type { TimedEvent } from '#core/engine/events.ts';
import type { RunMode } from '#core/records/record-names.ts';
import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { RunWriter } from '#core/records/run-writer.ts';
import { toEventRow, toTimedEvent } from '#core/records/timed-event.ts';
import type { Result } from '#core/shared/result.ts';
import { failure, success } from '#core/shared/result.ts';

/** Version of the rules that play a run; kept with each run. */
export const engineVersion = '1';

/** A run with the right to write it. */
export interface SeatedRun<Played extends Edition | DeskEdition = Edition> {
  row: RunRow;
  writer: RunWriter;
  history: TimedEvent[];
  edition: Played;
}

async function seat<Played extends Edition | DeskEdition>(
  records: Records,
  row: RunRow,
  edition: Played,
): Promise<Result<SeatedRun<Played>>> {
  const sat = await records.runs.sit(row.id);
  if (!sat.ok) return sat;
  if (sat.value.role === 'reader') return failure(sat.value.problem);
  const events = await records.runs.events(row.id);
  return success({ row, writer: sat.value.writer, history: events.map(toTimedEvent), edition });
}

/** Begins a run of the current learner and takes the pen. */
export async function beginRun<Played extends Edition | DeskEdition>(
  records: Records,
  edition: Played,
  text: { hash: string; text: string },
  choice: { mode: RunMode; seed: string; assignment?: string | undefined },
): Promise<Result<SeatedRun<Played>>> {
  const learner = await records.learners.currentOrFirst();
  if (!learner.ok) return learner;
  const { assignment, ...rest } = choice;
  const started = await records.runs.start(
    {
      learner: learner.value.id,
      family: edition.id.family,
      slug: edition.id.slug,
      locale: edition.locale,
      ...rest,
      engineVersion,
      origin: 'live',
      ...(assignment === undefined ? {} : { assignment }),
    },
    text,
  );
  return started.ok ? seat(records, started.value, edition) : started;
}

/** The run of this scenario that the learner left open, if any, on the edition that it was begun on. */
export async function openRunOf(
  records: Records,
  id: Edition['id'],
  locale: Edition['locale'],
): Promise<RunRow | null> {
  const learner = await records.learners.current();
  if (!learner) return null;
  const open = await records.runs.unfinished(learner.id);
  return (
    open.find(
      ({ run, lastEvent }) =>
        lastEvent !== undefined &&
        run.origin === 'live' &&
        run.family === id.family &&
        run.slug === id.slug &&
        run.locale === locale,
    )?.run ?? null
  );
}

/** Takes up a run where it stood, on its own edition even if the site has a newer one. */
export async function resumeRun<Played extends Edition | DeskEdition = Edition>(
  records: Records,
  row: RunRow,
): Promise<Result<SeatedRun<Played>>> {
  const kept = await records.runs.edition(row.edition);
  if (!kept)
    return failure({
      severity: 'error',
      file: 'editions',
      path: [row.edition],
      what: 'storage.missing.what',
      cure: 'storage.missing.cure',
    });
  return seat(records, row, JSON.parse(kept.text) as Played);
}

/** A branch of a finished run: same edition and seed, its events up to `at` copied, stored apart and never graded. */
export async function beginWhatIf(records: Records, original: string, at: number): Promise<Result<SeatedRun>> {
  const row = await records.runs.get(original);
  const kept = row && (await records.runs.edition(row.edition));
  if (!row || !kept || row.mode === 'exam') {
    return failure({
      severity: 'error',
      file: 'runs',
      path: [original],
      what: 'storage.missing.what',
      cure: 'storage.missing.cure',
    });
  }
  const { learner, family, slug, locale, mode, seed } = row;
  const origin = { whatIfOf: original, atEvent: at };
  const started = await records.runs.start({ learner, family, slug, locale, mode, seed, engineVersion, origin }, kept);
  if (!started.ok) return started;
  const seated = await seat(records, started.value, JSON.parse(kept.text) as Edition);
  if (!seated.ok) return seated;
  const events = (await records.runs.events(original)).slice(0, at).map(toTimedEvent);
  for (const [seq, timed] of events.entries()) {
    const appended = await seated.value.writer.append(toEventRow(started.value.id, seq, timed));
    if (!appended.ok) return failure(...appended.problems);
  }
  return success({ ...seated.value, history: events });
}
