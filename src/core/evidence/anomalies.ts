import { normaliseNumber } from '../assignment/normalise-number.ts';
import type { SubmissionReport } from './verify-submission.ts';
import { sameNumber } from './check-place.ts';

/** Something odd across a class, for a person to judge. Each has a message `class.anomaly.<kind>`. */
export const anomalyKinds = [
  'equal-logs',
  'shared-key',
  'several-devices',
  'attempt-twice',
  'too-fast',
  'clock-back',
  'from-the-future',
] as const;

/** One oddity: what, and which submissions it concerns (hashes of their files, sorted). */
export interface Anomaly {
  kind: (typeof anomalyKinds)[number];
  submissions: string[];
  /** Attempts concerned, sorted. */
  attempts: string[];
}

/** Logs shorter than this are equal by chance, in events. */
const shortestLog = 6;

type Sighting = { report: SubmissionReport; attempt: string };

/**
 * Looks across a class: equal logs of different students, one device for several students, an attempt handed in by two, impossible
 * speed, clocks that moved back. The order of the reports does not matter.
 * @param receivedAt when the instructor took them in; null = not looked at
 */
export function findAnomalies(reports: readonly SubmissionReport[], receivedAt: number | null = null): Anomaly[] {
  const sightings = reports.flatMap((report) => report.runs.map((run) => ({ report, attempt: run.attempt, run })));
  const keys = reports.map((report) => ({ report, attempt: '' }));
  const withReason = (id: string) => sightings.filter(({ run }) => run.reasons.some((reason) => reason.id === id));
  const shared = [
    ...between('equal-logs', sightings.filter(({ run }) => run.events >= shortestLog), ({ run }) => run.log),
    ...between('shared-key', keys, ({ report }) => report.key),
    ...severalDevices(keys),
    ...between('attempt-twice', sightings, ({ attempt }) => attempt),
  ]; // prettier-ignore
  const single = (kind: Anomaly['kind'], list: Sighting[]) => list.map((one) => anomaly(kind, [one]));
  return [
    ...shared,
    ...single('too-fast', withReason('too-fast')),
    ...single('clock-back', withReason('clock-back')),
    ...single(
      'from-the-future',
      receivedAt === null ? [] : keys.filter(({ report }) => report.handedInAt > receivedAt + 300_000),
    ),
  ].sort(
    (one, other) =>
      orderOf(one) - orderOf(other) ||
      compare(one.submissions.join(), other.submissions.join()) ||
      compare(one.attempts.join(), other.attempts.join()),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const orderOf = ({ kind }: Anomaly): number => anomalyKinds.indexOf(kind);

function anomaly(kind: Anomaly['kind'], sightings: readonly Sighting[]): Anomaly {
  const sorted = (values: string[]) => [...new Set(values)].filter((value) => value !== '').sort(compare);
  return {
    kind,
    submissions: sorted(sightings.map(({ report }) => report.file)),
    attempts: sorted(sightings.map(({ attempt }) => attempt)),
  };
}

/** Groups that share something although they belong to different students. */
function between<Kind extends Sighting>(
  kind: Anomaly['kind'],
  sightings: readonly Kind[],
  what: (one: Kind) => string,
): Anomaly[] {
  const groups = Map.groupBy(sightings, what);
  return [...groups.values()]
    .filter(
      ([first, ...others]) =>
        first && others.some(({ report }) => !sameNumber(report.learner.number, first.report.learner.number)),
    )
    .map((group) => anomaly(kind, group));
}

/** Students in whose name work came from more than one device: a phone and a computer, or somebody else. */
function severalDevices(sightings: readonly Sighting[]): Anomaly[] {
  const groups = Map.groupBy(sightings, ({ report }) => normaliseNumber(report.learner.number));
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ report }) => report.key)).size > 1)
    .map((group) => anomaly('several-devices', group));
}
