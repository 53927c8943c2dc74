import { normaliseNumber } from '../assignment/normalise-number.ts';
import type { StudentRow } from '../records/student-row-schema.ts';
import type { ListedStudent } from './read-roster.ts';

/** What an import would do. Nobody is ever deleted: who is not in the list is named, and stays unless a person decides otherwise. */
export interface RosterPlan {
  added: ListedStudent[];
  /** Same number, other name or group; or back after having left. */
  changed: { before: StudentRow; after: ListedStudent }[];
  same: StudentRow[];
  /** In the class, not in the list. */
  absent: StudentRow[];
  /** Rows of the list that fit more than one student of the class, or whose number occurs twice in it. */
  unclear: ListedStudent[];
}

const personOf = ({ number, name }: Pick<ListedStudent, 'number' | 'name'>): string =>
  number === '' ? `name ${name.normalize('NFKC')}` : `number ${normaliseNumber(number)}`;

/** Compares a list with the class. */
export function planRoster(before: readonly StudentRow[], listed: readonly ListedStudent[]): RosterPlan {
  const here = Map.groupBy(before, personOf);
  const plan: RosterPlan = { added: [], changed: [], same: [], absent: [], unclear: [] };
  const met = new Set<StudentRow>();
  for (const [person, group] of Map.groupBy(listed, personOf)) {
    const found = here.get(person) ?? [];
    // The same line twice is a slip of the hand; two names under one number are two people until somebody looks.
    const distinct = [...new Map(group.map((one) => [`${one.name}\n${one.group}`, one])).values()];
    const [before_, after] = [found[0], distinct[0]];
    for (const student of found) met.add(student);
    if (distinct.length > 1 || found.length > 1 || !after) plan.unclear.push(...distinct);
    else if (!before_) plan.added.push(after);
    else if (before_.name === after.name && before_.group === after.group && before_.leftAt === null)
      plan.same.push(before_);
    else plan.changed.push({ before: before_, after });
  }
  plan.absent = before.filter((student) => !met.has(student) && student.leftAt === null);
  return plan;
}

/** What to do with the parts of a plan that a person must decide. */
export interface RosterChoice {
  /** Mark those who are not in the list as having left. Their work stays. */
  absent: 'keep' | 'left';
  /** Add the unclear ones as students of their own. */
  unclear: 'skip' | 'add';
}

/** The rows to write for a plan; rows that stay as they are are not among them. */
export function rosterRows(
  plan: RosterPlan,
  choice: RosterChoice,
  { class: classId, now, randomId }: { class: string; now: number; randomId: () => string },
): StudentRow[] {
  // prettier-ignore
  const fresh = [...plan.added, ...(choice.unclear === 'add' ? plan.unclear : [])];
  return [
    ...fresh.map((one) => ({ id: randomId(), class: classId, ...one, leftAt: null, changedAt: now })),
    ...plan.changed.map(({ before, after }) => ({ ...before, ...after, leftAt: null, changedAt: now })),
    ...(choice.absent === 'left' ? plan.absent.map((one) => ({ ...one, leftAt: now, changedAt: now })) : []),
  ];
}
