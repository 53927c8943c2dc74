import type { LearnerDetails, LearnerRecords } from '#core/records/learner-records.ts';
import type { LearnerRow } from '#core/records/learner-row-schema.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt, refuse } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { deleteLearner } from './delete-learner.ts';
import { deviceFact, setDeviceFact } from './device-settings.ts';

/** The people on this device, in the database. */
export function learnerStore(context: StorageContext): LearnerRecords {
  const { database, around } = context;

  async function current(): Promise<LearnerRow | undefined> {
    const id = await deviceFact(context, 'current-learner');
    return typeof id === 'string' ? database.learners.get(id) : undefined;
  }

  /** One transaction over people and settings, so that two tabs cannot both add the first person. */
  function change(id: string, work: () => Promise<LearnerRow>): Promise<Result<LearnerRow>> {
    return attempt('learners', [id], () => database.transaction('rw', database.learners, database.settings, work));
  }

  async function insert(details: LearnerDetails): Promise<LearnerRow> {
    const now = around.now();
    const learner: LearnerRow = {
      colour: (await database.learners.count()) % 8,
      initial: initialOf(details.name),
      ...tidy(details),
      name: details.name.trim().slice(0, 80),
      id: around.randomId(),
      createdAt: now,
      changedAt: now,
    };
    await database.learners.add(learner);
    await setDeviceFact(context, 'current-learner', learner.id);
    return learner;
  }

  return {
    list: async () => database.learners.orderBy('createdAt').toArray(),
    get: async (id) => database.learners.get(id),
    add: (details) => change(details.name, () => insert(details)),
    change: (id, details) =>
      change(id, async () => {
        const present = (await database.learners.get(id)) ?? refuse('missing', 'learners', [id]);
        const initial = details.name === undefined ? present.initial : initialOf(details.name);
        const learner = { ...present, initial, ...tidy(details), changedAt: around.now() };
        await database.learners.put(learner);
        return learner;
      }),
    current,
    currentOrFirst: () =>
      change(
        '',
        async () => (await current()) ?? (await database.learners.toCollection().first()) ?? insert({ name: '' }),
      ),
    switchTo: (id) =>
      change(id, async () => {
        const learner = (await database.learners.get(id)) ?? refuse('missing', 'learners', [id]);
        await setDeviceFact(context, 'current-learner', id);
        return learner;
      }),
    remove: (id) => deleteLearner(context, id),
  };
}

/** The sign on the badge when the person chose none. */
const initialOf = (name: string): string => Array.from(name.trim())[0]?.toUpperCase() ?? '';

/** The details that were given, trimmed and no longer than a restore would let in. */
function tidy(details: Partial<LearnerDetails>): Partial<LearnerDetails> {
  const { name, studentNumber, initial, colour } = details;
  return {
    ...(name === undefined ? {} : { name: name.trim().slice(0, 80) }),
    ...(studentNumber === undefined ? {} : { studentNumber: studentNumber.trim().slice(0, 40) }),
    ...(initial === undefined ? {} : { initial: initial.trim().slice(0, 8) }),
    ...(colour === undefined ? {} : { colour }),
  };
}
