import type { Problem } from '../shared/problem.ts';
import type { Line } from './reply-schema.ts';
import type { Scenario } from './scenario-schema.ts';

/** Lines of another language, by line id. */
export type LocaleLines = Readonly<Record<string, string>>;

/** A scenario in another language, with what was missing (shown in the source language) and what nobody asked for. */
export interface Localised {
  scenario: Scenario;
  missing: string[];
  unused: string[];
}

/**
 * Visits every text of a scenario with its line id and replaces it by what `change` returns. The one place that knows which values are
 * text: translation, placeholders and the translation report all go through it.
 */
export function mapTexts(
  scenario: Scenario,
  change: (id: string, text: string) => string,
  changeList?: (id: string, texts: string[]) => string[],
): Scenario {
  // prettier-ignore
  const wordings = (id: string, value: string | string[]): string | string[] =>
    typeof value === 'string' ? change(id, value) : value.map((text, index) => change(`${id}.${index}`, text));
  const line = (id: string, value: Line): Line => {
    if (typeof value === 'string' || Array.isArray(value)) return wordings(id, value);
    return Object.fromEntries(
      Object.entries(value).flatMap(([tone, text]) =>
        text === undefined ? [] : [[tone, wordings(`${id}.${tone}`, text)]],
      ),
    );
  };
  const each = <T>(record: Record<string, T>, visit: (id: string, value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, visit(id, value)]));
  // Lists that only machines read (paraphrases, key words) may be longer or shorter in another language.
  const list = (id: string, texts: string[]): string[] =>
    changeList?.(id, texts) ?? texts.map((text, index) => change(`${id}.${index}`, text));
  const shows = (id: string, value: { label: string; description: string } | undefined) =>
    value && {
      shows: {
        label: change(`${id}.shows.label`, value.label),
        description: change(`${id}.shows.description`, value.description),
      },
    };
  const labelled = <T extends { label: string }>(prefix: string, record: Record<string, T>): Record<string, T> =>
    each(record, (id, value) => ({ ...value, label: change(`${prefix}.${id}.label`, value.label) }));

  const { customer, record, endings, reactions } = scenario;
  const ticketField = (name: keyof Scenario['ticket']) => {
    const field = scenario.ticket[name];
    return {
      options: each(field.options, (id, option) => ({
        ...option,
        text: change(`ticket.${name}.options.${id}.text`, option.text),
      })),
      mentions: field.mentions.map((group, index) => list(`ticket.${name}.mentions.${index}`, group)),
    };
  };
  return {
    ...scenario,
    title: change('title', scenario.title),
    teaser: change('teaser', scenario.teaser),
    brief: change('brief', scenario.brief),
    customer: {
      ...customer,
      name: change('customer.name', customer.name),
      persona: change('customer.persona', customer.persona),
    },
    record: {
      ...record,
      fields: each(record.fields, (id, field) => ({
        ...field,
        label: change(`record.fields.${id}.label`, field.label),
        value: change(`record.fields.${id}.value`, field.value),
      })),
      ...(record.identity && {
        identity: {
          ...record.identity,
          asks: change('record.identity.asks', record.identity.asks),
          tells: line('record.identity.tells', record.identity.tells),
          heard: change('record.identity.heard', record.identity.heard),
          refuses: line('record.identity.refuses', record.identity.refuses),
        },
      }),
      lookups: each(record.lookups, (id, lookup) => ({
        ...lookup,
        label: change(`record.lookups.${id}.label`, lookup.label),
        result: change(`record.lookups.${id}.result`, lookup.result),
      })),
    },
    knowledge: each(scenario.knowledge, (id, article) => ({
      title: change(`knowledge.${id}.title`, article.title),
      text: change(`knowledge.${id}.text`, article.text),
      keywords: list(`knowledge.${id}.keywords`, article.keywords),
    })),
    authority: each(scenario.authority, (id, entry) => ({
      ...entry,
      label: change(`authority.${id}.label`, entry.label),
      ...(entry.unit !== undefined && { unit: change(`authority.${id}.unit`, entry.unit) }),
    })),
    hidden: each(scenario.hidden, (id, fact) => ({
      ...fact,
      label: change(`hidden.${id}.label`, fact.label),
      tells: line(`hidden.${id}.tells`, fact.tells),
      deflects: line(`hidden.${id}.deflects`, fact.deflects),
      ...shows(`hidden.${id}`, fact.shows),
    })),
    remedies: each(scenario.remedies, (id, remedy) => ({
      ...remedy,
      label: change(`remedies.${id}.label`, remedy.label),
      accepts: line(`remedies.${id}.accepts`, remedy.accepts),
      declines: line(`remedies.${id}.declines`, remedy.declines),
    })),
    duties: labelled('duties', scenario.duties),
    policy: labelled('policy', scenario.policy),
    milestones: labelled('milestones', scenario.milestones),
    quickPhrases: each(scenario.quickPhrases, (id, phrase) => ({
      ...phrase,
      text: change(`quickPhrases.${id}.text`, phrase.text),
    })),
    variety: scenario.variety.map((group, index) =>
      group.map((alternative, place) =>
        each(alternative, (name, text) => change(`variety.${index}.${place}.${name}`, text)),
      ),
    ),
    beats: each(scenario.beats, (beatId, beat) => ({
      ...beat,
      ...(beat.customer !== undefined && { customer: line(`beats.${beatId}.customer`, beat.customer) }),
      ...shows(`beats.${beatId}`, beat.shows),
      replies: each(beat.replies, (id, reply) => {
        const key = `beats.${beatId}.replies.${id}`;
        return {
          ...reply,
          say: change(`${key}.say`, reply.say),
          also: list(`${key}.also`, reply.also),
          ...(reply.manner !== undefined && { manner: change(`${key}.manner`, reply.manner) }),
          ...(reply.note !== undefined && { note: change(`${key}.note`, reply.note) }),
          ...(reply.answer !== undefined && { answer: line(`${key}.answer`, reply.answer) }),
          ...(reply.transfer && {
            transfer: { ...reply.transfer, to: change(`${key}.transfer.to`, reply.transfer.to) },
          }),
        };
      }),
    })),
    endings: {
      resolved: line('endings.resolved', endings.resolved),
      unresolved: line('endings.unresolved', endings.unresolved),
      hangUp: line('endings.hangUp', endings.hangUp),
    },
    reactions: each(reactions as Record<string, Line>, (id, value) =>
      line(`reactions.${id}`, value),
    ) as Scenario['reactions'],
    ticket: {
      contact: ticketField('contact'), facts: ticketField('facts'), wish: ticketField('wish'),
      action: ticketField('action'), deadline: ticketField('deadline'),
    }, // prettier-ignore
  };
}

/** Puts the lines of another language in place; a missing line keeps the source language and is reported. */
export function localise(scenario: Scenario, lines: LocaleLines): Localised {
  const missing: string[] = [];
  const wanted = new Set<string>();
  const text = (id: string, original: string): string => {
    wanted.add(id);
    if (Object.hasOwn(lines, id)) return lines[id] ?? original;
    missing.push(id);
    return original;
  };
  const list = (id: string, originals: string[]): string[] => {
    const found: string[] = [];
    for (let index = 0; Object.hasOwn(lines, `${id}.${index}`); index += 1) {
      wanted.add(`${id}.${index}`);
      found.push(lines[`${id}.${index}`] ?? '');
    }
    if (found.length > 0 || originals.length === 0) return found;
    missing.push(`${id}.0`);
    return originals;
  };
  const localised = mapTexts(scenario, text, list);
  return { scenario: localised, missing, unused: Object.keys(lines).filter((id) => !wanted.has(id)) };
}

/** The missing and superfluous lines of a translation as warnings and errors. */
export function translationProblems(file: string, { missing, unused }: Localised): Problem[] {
  return [
    ...missing.map((id): Problem => ({
      severity: 'warning', file, path: [id],
      what: `The line "${id}" has no translation.`,
      cure: `Add "${id}: …" to this file; until then players see the source language.`,
    })),
    ...unused.map((id): Problem => ({
      severity: 'error', file, path: [id],
      what: `The line id "${id}" belongs to no text of the scenario.`,
      cure: 'Correct the id so that it mirrors scenario.yaml, or delete the line.',
    })),
  ]; // prettier-ignore
}
