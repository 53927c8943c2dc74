import { ticketFields, type Act, type Dimension, type RubricRow } from '../scenario/names.ts';
import type { RunFacts } from './facts-of-run.ts';

/** An item as rated: points inside its dimension and rating 0–1, null = not applicable. */
export interface RatedItem {
  id: string;
  points: number;
  rating: number | null;
  /** Acts whose turns are shown as evidence. */
  acts: Act[];
}

const yes = (condition: boolean): number => (condition ? 1 : 0);
/** Once is enough; partial quality gives a partial rating. */
const once = (facts: RunFacts, act: Act): number => (facts.count(act) > 0 ? facts.quality(act) : 0);

function opening(facts: RunFacts): RatedItem[] {
  const verified =
    facts.count('verify-with-reason') > 0 ? 1 : facts.count('verify-bare') > 0 ? 0.5 : facts.identityNeeded ? 0 : null;
  return [
    { id: 'greeting', points: 40, rating: once(facts, 'greet'), acts: ['greet'] },
    { id: 'notice', points: 20, rating: facts.notice === null ? null : yes(facts.notice), acts: ['greet'] },
    { id: 'verification', points: 40, rating: verified, acts: ['verify-with-reason', 'verify-bare'] },
  ];
}

function listening(facts: RunFacts): RatedItem[] {
  const proposal = Math.min(facts.first('take-action'), facts.first('offer-options'), facts.first('link-value'));
  const openQuestion = facts.first('ask-open') < proposal ? 1 : facts.count('ask-open') > 0 ? 0.5 : 0;
  return [
    { id: 'no-interruption', points: 20, rating: Math.max(0, 1 - 0.5 * facts.count('interrupt')), acts: ['interrupt'] },
    { id: 'paraphrase', points: 30, rating: Math.min(1, 0.5 * facts.count('paraphrase')), acts: ['paraphrase'] },
    { id: 'open-question', points: 25, rating: openQuestion, acts: ['ask-open'] },
    {
      id: 'understanding-confirmed',
      points: 25,
      rating: once(facts, 'confirm-understanding'),
      acts: ['confirm-understanding'],
    },
  ];
}

function empathy(facts: RunFacts, complaining: boolean): RatedItem[] {
  const specific = facts.count('empathise-specific') > 0;
  const rating =
    facts.first('empathise-specific') <= 3 ? 1 : specific ? 0.5 : facts.count('empathise-generic') > 0 ? 0.25 : 0;
  const hurtful: Act[] = ['dismiss', 'blame', 'argue'];
  return [
    { id: 'specific-empathy', points: 50, rating, acts: ['empathise-specific', 'empathise-generic'] },
    { id: 'apology', points: 20, rating: complaining ? once(facts, 'apologise') : null, acts: ['apologise'] },
    {
      id: 'acknowledge-and-act',
      points: 15,
      rating: yes(facts.acknowledgedAndActed),
      acts: ['empathise-specific', 'paraphrase', 'confirm-understanding'],
    },
    { id: 'nothing-hurtful', points: 15, rating: yes(hurtful.every((act) => facts.count(act) === 0)), acts: hurtful },
  ];
}

function accuracy(facts: RunFacts): RatedItem[] {
  const told = facts.count('inform') + facts.count('link-value') + facts.count('take-action') > 0;
  return [
    {
      id: 'facts-correct',
      points: 60,
      rating: told ? Math.max(0, 1 - 0.5 * facts.count('wrong-info')) : 0.5,
      acts: ['inform', 'link-value', 'wrong-info'],
    },
    { id: 'policy-points', points: 25, rating: facts.policyShare, acts: ['inform', 'explain-reason'] },
    {
      id: 'reason-explained',
      points: 15,
      rating: Math.min(1, facts.count('explain-reason') + facts.count('give-evidence')),
      acts: ['explain-reason', 'give-evidence'],
    },
  ];
}

/** RESOLVE differs by row (rubric.md §3.3, family differences). */
function resolution(facts: RunFacts, row: RubricRow): RatedItem[] {
  const options =
    facts.optionsOffered || facts.count('offer-options') > 0
      ? 1
      : facts.count('take-action') + facts.count('link-value') > 0
        ? 0.6
        : 0;
  const agreed: RatedItem = {
    id: 'agreement',
    points: 20,
    rating: facts.agreement,
    acts: ['offer-options', 'take-action', 'escalate', 'respect-no'],
  };
  const milestone = (id: Parameters<RunFacts['milestoneShare']>[0], points: number, acts: Act[]): RatedItem => ({
    id, points, rating: facts.milestoneShare(id), acts,
  }); // prettier-ignore
  switch (row) {
    case 'survey':
      return [
        {
          id: 'neutrality',
          points: 25,
          rating: Math.max(0, 1 - facts.count('leading-question')),
          acts: ['leading-question'],
        },
        milestone('answers-recorded', 30, ['confirm-understanding', 'paraphrase']),
        milestone('low-score-probed', 25, ['ask-open']),
        milestone('survey-completed', 20, ['thank', 'respect-no']),
      ];
    case 'outbound':
      return [
        milestone('reason-linked', 25, ['explain-reason', 'link-value']),
        milestone('purpose-reached', 30, ['confirm-understanding', 'take-action']),
        milestone('next-step', 25, ['commit']),
        milestone('consent-respected', 20, ['respect-no', 'ask-closed']),
      ];
    case 'inbound':
      return [
        milestone('need-identified', 25, ['ask-open', 'confirm-understanding']),
        milestone('fitting-answer', 30, ['offer-options', 'inform', 'link-value']),
        milestone('terms-disclosed', 25, ['inform', 'explain-reason']),
        agreed,
      ];
    default:
      return [
        { id: 'hidden-facts', points: 25, rating: facts.hiddenShare, acts: ['ask-open', 'ask-closed'] },
        { id: 'options', points: 30, rating: options, acts: ['offer-options', 'take-action', 'link-value'] },
        {
          id: 'named-action',
          points: 25,
          rating: yes(facts.count('take-action') + facts.count('commit') > 0),
          acts: ['take-action', 'commit'],
        },
        agreed,
      ];
  }
}

function close(facts: RunFacts): RatedItem[] {
  return [
    { id: 'recap', points: 35, rating: once(facts, 'recap'), acts: ['recap'] },
    { id: 'commitment', points: 35, rating: once(facts, 'commit'), acts: ['commit'] },
    { id: 'anything-else', points: 15, rating: once(facts, 'offer-more-help'), acts: ['offer-more-help'] },
    { id: 'thanks', points: 15, rating: once(facts, 'thank'), acts: ['thank'] },
  ];
}

/** LANGUAGE and CONTROL start at 100 and only lose points; a chat keeps 20 points of CONTROL for its first response. */
function control(facts: RunFacts): RatedItem[] {
  if (facts.firstResponseShare === null) return [{ id: 'flow', points: 100, rating: 1, acts: [] }];
  return [
    { id: 'flow', points: 80, rating: 1, acts: [] },
    { id: 'first-response', points: 20, rating: facts.firstResponseShare, acts: [] },
  ];
}

/** All items of the form for a row, rated (rubric.md §3.3). */
export function rateItems(facts: RunFacts, row: RubricRow): Record<Dimension, RatedItem[]> {
  return {
    opening: opening(facts),
    listening: listening(facts),
    empathy: empathy(facts, facts.complaining),
    accuracy: accuracy(facts),
    resolution: resolution(facts, row),
    language: [{ id: 'language', points: 100, rating: 1, acts: [] }],
    control: control(facts),
    close: close(facts),
    record: ticketFields.map((field, position) => ({
      id: `ticket-${field}`,
      points: 20,
      rating: facts.ticket[position] ?? 0,
      acts: [],
    })),
  };
}
