import type { Condition } from '../condition-schema.ts';
import type { Reply } from '../reply-schema.ts';
import type { Scenario } from '../scenario-schema.ts';
import type { Finding } from './finding.ts';

const list = (ids: string[]): string => (ids.length === 0 ? 'there are none' : ids.join(', '));

/** Every id that is named must exist; a misspelt one would silently never hold. */
export function checkReferences(scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const known = {
    beat: [...Object.keys(scenario.beats), 'end'],
    hidden: Object.keys(scenario.hidden),
    remedy: Object.keys(scenario.remedies),
    point: [...Object.keys(scenario.duties), ...Object.keys(scenario.policy), ...Object.keys(scenario.milestones)],
    reply: Object.values(scenario.beats).flatMap((beat) => Object.keys(beat.replies)),
    lookup: Object.keys(scenario.record.lookups),
    authority: Object.keys(scenario.authority),
    fact: [
      ...Object.values(scenario.beats).flatMap((beat) =>
        Object.values(beat.replies).flatMap((reply) => reply.learns ?? []),
      ),
      ...Object.values(scenario.hidden).flatMap((fact) => fact.learns ?? []),
      ...Object.values(scenario.record.lookups).flatMap((lookup) => lookup.learns ?? []),
    ],
  };
  const names = {
    beat: 'beat', hidden: 'hidden fact', remedy: 'remedy', point: 'duty, policy point or milestone', reply: 'reply',
    lookup: 'look-up', authority: 'authority', fact: 'fact',
  }; // prettier-ignore
  const expect = (kind: keyof typeof known, id: string | undefined, path: (string | number)[]): void => {
    if (id === undefined || known[kind].includes(id)) return;
    findings.push({
      path,
      what: `There is no ${names[kind]} "${id}".`,
      cure: `Correct the spelling or add it; known: ${list([...new Set(known[kind])])}.`,
    });
  };
  const condition = (value: Condition | undefined, path: (string | number)[]): void => {
    if (!value) return;
    expect('fact', value.knows, [...path, 'knows']);
    expect('hidden', value.revealed, [...path, 'revealed']);
    expect('remedy', value.offered, [...path, 'offered']);
    if (value.accepted !== 'any') expect('remedy', value.accepted, [...path, 'accepted']);
    expect('point', value.done, [...path, 'done']);
    expect('reply', value.said, [...path, 'said']);
    expect('lookup', value.lookedUp, [...path, 'lookedUp']);
    value.all?.forEach((part, index) => { condition(part, [...path, 'all', index]); });
    value.any?.forEach((part, index) => { condition(part, [...path, 'any', index]); });
    condition(value.not, [...path, 'not']);
  }; // prettier-ignore
  const reply = (value: Reply, path: (string | number)[]): void => {
    value.asks?.forEach((id, index) => { expect('hidden', id, [...path, 'asks', index]); });
    value.does?.forEach((id, index) => { expect('point', id, [...path, 'does', index]); });
    expect('remedy', value.offers, [...path, 'offers']);
    Object.keys(value.grants ?? {}).forEach((id) => { expect('authority', id, [...path, 'grants', id]); });
    condition(value.when, [...path, 'when']);
    if (typeof value.to === 'string') expect('beat', value.to, [...path, 'to']);
    else value.to?.forEach((way, index) => {
      expect('beat', way.to, [...path, 'to', index, 'to']);
      condition(way.when, [...path, 'to', index, 'when']);
    });
    if (value.verifies && !scenario.record.identity) {
      findings.push({ path: [...path, 'verifies'], what: 'The reply asks for identity, but the record has no `identity`.', cure: 'Add record.identity or remove `verifies`.' });
    }
  }; // prettier-ignore
  expect('beat', scenario.start, ['start']);
  for (const [id, beat] of Object.entries(scenario.beats)) {
    expect('beat', beat.then, ['beats', id, 'then']);
    condition(beat.until, ['beats', id, 'until']);
    if (beat.until && !beat.then) {
      findings.push({
        path: ['beats', id, 'until'],
        what: `The hub "${id}" has \`until\` but no \`then\`.`,
        cure: 'Say with `then:` which beat follows.',
      });
    }
    for (const [name, value] of Object.entries(beat.replies)) reply(value, ['beats', id, 'replies', name]);
  }
  for (const [id, remedy] of Object.entries(scenario.remedies)) condition(remedy.needs, ['remedies', id, 'needs']);
  for (const [id, duty] of Object.entries(scenario.duties)) condition(duty.when, ['duties', id, 'when']);
  for (const [id, lookup] of Object.entries(scenario.record.lookups))
    condition(lookup.when, ['record', 'lookups', id, 'when']);
  for (const [field, { options }] of Object.entries(scenario.ticket)) {
    for (const [id, option] of Object.entries(options))
      condition(option.when, ['ticket', field, 'options', id, 'when']);
    if (!Object.values(options).some(({ credit }) => credit === 1)) {
      findings.push({
        path: ['ticket', field, 'options'],
        what: `The ticket field "${field}" has no right wording.`,
        cure: 'Give one option `credit: 1`.',
      });
    }
  }
  return findings;
}
