import type { Condition } from '../condition-schema.ts';
import type { Scenario } from '../scenario-schema.ts';
import type { Finding } from './finding.ts';

/** What can happen at best: beats, replies and flags that some play reaches. */
export interface Reach {
  beats: Set<string>;
  /** `beat/reply`. */
  replies: Set<string>;
  flags: Set<string>;
}

/** Whether a condition can hold once `flags` can; moods and negations count as possible. */
function possible(condition: Condition | undefined, flags: Set<string>): boolean {
  if (!condition) return true;
  const { knows, revealed, offered, accepted, done, said, lookedUp, verified } = condition;
  if (knows !== undefined && !flags.has(`knows:${knows}`)) return false;
  if (revealed !== undefined && !flags.has(`revealed:${revealed}`)) return false;
  if (offered !== undefined && !flags.has(`offered:${offered}`)) return false;
  if (accepted === 'any' && ![...flags].some((flag) => flag.startsWith('offered:'))) return false;
  if (accepted !== undefined && accepted !== 'any' && !flags.has(`offered:${accepted}`)) return false;
  if (done !== undefined && !flags.has(`done:${done}`)) return false;
  if (said !== undefined && !flags.has(`said:${said}`)) return false;
  if (lookedUp !== undefined && !flags.has(`lookedUp:${lookedUp}`)) return false;
  if (verified === true && !flags.has('verified')) return false;
  if (condition.all && !condition.all.every((part) => possible(part, flags))) return false;
  return !(condition.any && !condition.any.some((part) => possible(part, flags)));
}

/**
 * Everything that can be reached, as the least fixpoint over (beat, conditions): flags only ever grow, so each round adds beats, replies
 * and flags until nothing new comes. Paths are not listed; sixty beats take well under a millisecond.
 */
export function reachOf(scenario: Scenario): Reach {
  const reach: Reach = { beats: new Set([scenario.start]), replies: new Set(), flags: new Set() };
  const sizeOf = (): number => reach.beats.size + reach.replies.size + reach.flags.size;
  for (let before = -1; before !== sizeOf();) {
    before = sizeOf();
    for (const [id, lookup] of Object.entries(scenario.record.lookups)) {
      if (!possible(lookup.when, reach.flags)) continue;
      reach.flags.add(`lookedUp:${id}`);
      lookup.learns?.forEach((fact) => reach.flags.add(`knows:${fact}`));
    }
    for (const beatId of [...reach.beats]) {
      const beat = scenario.beats[beatId];
      if (!beat) continue;
      if (beat.until && beat.then && possible(beat.until, reach.flags)) reach.beats.add(beat.then);
      for (const [id, reply] of Object.entries(beat.replies)) {
        if (!possible(reply.when, reach.flags)) continue;
        reach.replies.add(`${beatId}/${id}`);
        reach.flags.add(`said:${id}`);
        if (reply.verifies) reach.flags.add('verified');
        reply.learns?.forEach((fact) => reach.flags.add(`knows:${fact}`));
        reply.does?.forEach((point) => reach.flags.add(`done:${point}`));
        reply.asks?.forEach((fact) => {
          reach.flags.add(`revealed:${fact}`);
          scenario.hidden[fact]?.learns?.forEach((learned) => reach.flags.add(`knows:${learned}`));
        });
        if (reply.offers && possible(scenario.remedies[reply.offers]?.needs, reach.flags))
          reach.flags.add(`offered:${reply.offers}`);
        const ways = typeof reply.to === 'string' ? [{ to: reply.to }] : (reply.to ?? []);
        for (const way of ways)
          if (possible('when' in way ? way.when : undefined, reach.flags)) reach.beats.add(way.to);
      }
    }
  }
  return reach;
}

/** Beats from which the end can be reached. */
function endingBeats(scenario: Scenario, reach: Reach): Set<string> {
  const ending = new Set(['end']);
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const [id, beat] of Object.entries(scenario.beats)) {
      const targets = Object.entries(beat.replies).flatMap(([name, reply]) => {
        if (!reach.replies.has(`${id}/${name}`)) return [];
        return typeof reply.to === 'string' ? [reply.to] : (reply.to ?? []).map(({ to }) => to);
      });
      if (beat.then) targets.push(beat.then);
      if (targets.some((target) => ending.has(target))) ending.add(id);
    }
  }
  return ending;
}

/** Unreachable beats, replies that can never be chosen, facts that can never be told, points nobody can meet, dead ends. */
export function checkReachability(scenario: Scenario): Finding[] {
  const reach = reachOf(scenario);
  const ending = endingBeats(scenario, reach);
  const findings: Finding[] = [];
  const add = (path: (string | number)[], what: string, cure: string): void => void findings.push({ path, what, cure });
  for (const [id, beat] of Object.entries(scenario.beats)) {
    if (!reach.beats.has(id)) {
      add(['beats', id], `The beat "${id}" cannot be reached.`, "Lead to it with a reply's `to`, or delete it.");
      continue;
    }
    if (!ending.has(id))
      add(
        ['beats', id],
        `The beat "${id}" is a dead end: no way from it leads to the end.`,
        'Give a reply a `to` that leads on, at last to `end`.',
      );
    if (Object.values(beat.replies).every((reply) => reply.when)) {
      add(
        ['beats', id, 'replies'],
        `In the beat "${id}" every reply has a condition: the trainee can be left speechless.`,
        'Let one reply stand without `when`.',
      );
    }
    if (beat.hub && Object.values(beat.replies).every((reply) => reply.when ?? !reply.to)) {
      add(
        ['beats', id, 'replies'],
        `The hub "${id}" can be used up: no reply without \`when\` leads out.`,
        'Add a reply with `to` and without `when`.',
      );
    }
    for (const name of Object.keys(beat.replies)) {
      if (!reach.replies.has(`${id}/${name}`)) {
        add(
          ['beats', id, 'replies', name],
          `The reply "${name}" can never be chosen: its condition cannot hold.`,
          'Make the condition possible, or delete the reply.',
        );
      }
    }
  }
  for (const id of Object.keys(scenario.hidden)) {
    if (!reach.flags.has(`revealed:${id}`))
      add(
        ['hidden', id],
        `The hidden fact "${id}" can never be told: no reachable reply asks for it.`,
        'Add `asks: [' + id + ']` to a reply.',
      );
  }
  for (const [section, ids] of [
    ['duties', scenario.duties],
    ['policy', scenario.policy],
    ['milestones', scenario.milestones],
  ] as const) {
    for (const id of Object.keys(ids)) {
      if (!reach.flags.has(`done:${id}`))
        add(
          [section, id],
          `"${id}" can never be met: no reachable reply does it.`,
          'Add `does: [' + id + ']` to a reply that says it.',
        );
    }
  }
  for (const id of Object.keys(scenario.remedies)) {
    if (!reach.flags.has(`offered:${id}`))
      add(
        ['remedies', id],
        `The remedy "${id}" is never offered.`,
        'Add `offers: ' + id + '` to a reply, or delete the remedy.',
      );
  }
  return findings;
}
