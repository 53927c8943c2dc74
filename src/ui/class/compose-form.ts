import type { Assignment, AssignmentItem } from '#core/assignment/assignment-schema.ts';
import type { CountingRule, ItemKind } from '#core/assignment/names.ts';
import type { RunMode } from '#core/records/record-names.ts';
import type { Family } from '#core/scenario/names.ts';

/** One item as it stands in the form. */
export interface ItemForm {
  id: string;
  kind: ItemKind;
  /** Chapter folder, or `family/slug`. */
  which: string;
  mode: RunMode;
  attempts: number | null;
  counts: CountingRule;
  minutes: number | null;
  passMark: number | null;
  weight: number;
}

/** An assignment as it stands in the form; times as `datetime-local` writes them. */
export interface ComposeForm {
  title: string;
  issuer: string;
  note: string;
  items: ItemForm[];
  opensAt: string;
  dueAt: string;
  cutOffAt: string;
  latePercent: number | null;
  language: Assignment['language'];
  shuffle: boolean;
  seal: boolean;
}

/** What the form says; ids, keys and signature are added at issue. */
export type Composed = Pick<
  Assignment,
  'title' | 'note' | 'language' | 'items' | 'opensAt' | 'dueAt' | 'cutOffAt' | 'late' | 'feedback' | 'shuffle'
> & { issuer: string; seal: boolean };

/** A new item; ids already used are not used again, so that versions can be compared. */
export function newItem(used: readonly ItemForm[], which: string): ItemForm {
  const id = String(Math.max(0, ...used.map((item) => Number(item.id))) + 1);
  return {
    id,
    kind: 'simulation',
    which,
    mode: 'practise',
    attempts: null,
    counts: 'best',
    minutes: null,
    passMark: null,
    weight: 1,
  };
}

/** The empty form. */
export const emptyForm = (issuer: string, which: string): ComposeForm => ({
  title: '', issuer, note: '', items: [newItem([], which)], opensAt: '', dueAt: '', cutOffAt: '', latePercent: null,
  language: 'any', shuffle: true, seal: false,
}); // prettier-ignore

const moment = (text: string): number | null => (text === '' ? null : new Date(text).getTime());

/** What the form comes to. */
export function composedOf(form: ComposeForm): Composed {
  return {
    title: form.title.trim(),
    note: form.note.trim(),
    language: form.language,
    items: form.items.map(itemOf),
    opensAt: moment(form.opensAt),
    dueAt: moment(form.dueAt),
    cutOffAt: moment(form.cutOffAt),
    late: form.latePercent ? { percent: form.latePercent, per: 'day', floor: 0 } : null,
    feedback: 'at-once',
    shuffle: form.shuffle,
    issuer: form.issuer.trim(),
    seal: form.seal,
  };
}

function itemOf(form: ItemForm): AssignmentItem {
  const { id, weight, passMark, attempts, counts, minutes, which, mode } = form;
  const common = { id, weight, passMark };
  switch (form.kind) {
    case 'chapter':
    case 'practical':
      return { kind: form.kind, ...common, chapter: which };
    case 'exercises':
      return { kind: form.kind, ...common, attempts, counts, minutes, chapter: which, exercises: [] };
    case 'simulation': {
      const [family, slug = ''] = which.split('/');
      return {
        kind: form.kind,
        ...common,
        attempts,
        counts,
        minutes,
        family: family as Family,
        slug,
        mode,
        editions: [],
      };
    }
  }
}

/** The form as it was when an assignment was issued, for editing it. */
export function formOf(assignment: Assignment): ComposeForm {
  return {
    title: assignment.title,
    issuer: assignment.issuer.name,
    note: assignment.note,
    items: assignment.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      which: item.kind === 'simulation' ? `${item.family}/${item.slug}` : item.chapter,
      mode: item.kind === 'simulation' ? item.mode : 'practise',
      attempts: 'attempts' in item ? item.attempts : null,
      counts: 'counts' in item ? item.counts : 'best',
      minutes: 'minutes' in item ? item.minutes : null,
      passMark: item.passMark,
      weight: item.weight,
    })),
    opensAt: localTime(assignment.opensAt),
    dueAt: localTime(assignment.dueAt),
    cutOffAt: localTime(assignment.cutOffAt),
    latePercent: assignment.late?.percent ?? null,
    language: assignment.language,
    shuffle: assignment.shuffle,
    seal: assignment.issuer.sealKey !== null,
  };
}

function localTime(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
