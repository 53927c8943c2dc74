import { compileModel } from '../customer/compile-model.ts';
import { redLines, ticketFields } from '../scenario/names.ts';
import { seededRandom } from '../shared/seeded-random.ts';
import type { CompiledBeat, CompiledScenario } from './compiled.ts';
import { compileCondition, type IdLists } from './compile-condition.ts';
import { compileLine, type LineContext } from './compile-line.ts';
import { beatPosition, compileActs, compileReply, type ReplyContext } from './compile-reply.ts';
import type { Edition } from './edition.ts';
import { scenarioStages } from './stages.ts';
import { fillPlaceholders, pickVariety, varietyWords } from './variety.ts';

const cache = new WeakMap<Edition, Map<string, CompiledScenario>>();

/**
 * Compiles an edition to tables for one seed. Seeds that pick the same variety share the result, so verifying a whole class
 * compiles a scenario a few times only. The edition must have passed the checker; unknown ids never hold.
 */
export function compile(edition: Edition, seed: string): CompiledScenario {
  const choice = pickVariety(edition.scenario.variety, seed);
  const wording = Math.floor(seededRandom(`wording:${seed}`)() * 3);
  const key = `${choice.join(',')}|${wording}`;
  const known = cache.get(edition) ?? new Map<string, CompiledScenario>();
  cache.set(edition, known);
  let compiled = known.get(key);
  if (!compiled) known.set(key, (compiled = build(edition, choice, wording)));
  return compiled;
}

function factsOf(edition: Edition): string[] {
  const { beats, hidden, record } = edition.scenario;
  const names = [
    ...Object.values(beats).flatMap((beat) => Object.values(beat.replies).flatMap((reply) => reply.learns ?? [])),
    ...Object.values(hidden).flatMap((fact) => fact.learns ?? []),
    ...Object.values(record.lookups).flatMap((lookup) => lookup.learns ?? []),
  ];
  return [...new Set(names)];
}

function build(edition: Edition, choice: number[], wording: number): CompiledScenario {
  const { scenario, locale } = edition;
  const model = compileModel(edition.model);
  const words = varietyWords(scenario.variety, choice);
  const line: LineContext = {
    locale,
    channel: scenario.channel,
    perSecond: edition.model.rules.speech[locale],
    words,
    wording,
  };
  const beats = Object.keys(scenario.beats);
  const ids: IdLists = {
    facts: factsOf(edition),
    hidden: Object.keys(scenario.hidden),
    remedies: Object.keys(scenario.remedies),
    points: [...Object.keys(scenario.duties), ...Object.keys(scenario.policy), ...Object.keys(scenario.milestones)],
    replies: beats.flatMap((beat) => Object.keys(scenario.beats[beat]?.replies ?? {})),
    lookups: Object.keys(scenario.record.lookups),
  };
  const guardOf = (condition: Parameters<typeof compileCondition>[0] | undefined) =>
    condition ? compileCondition(condition, ids) : null;
  const positions = (names: readonly string[] | undefined): number[] =>
    (names ?? []).map((name) => ids.facts.indexOf(name));
  const context: ReplyContext = {
    line,
    model,
    ids,
    beats,
    lengthLimit: edition.model.rules.length[scenario.channel][locale],
    forbiddenPhrases: edition.forbiddenPhrases,
    limits: Object.fromEntries(Object.entries(scenario.authority).map(([id, { limit }]) => [id, limit ?? Infinity])),
  };
  let next = 0;
  const stages = scenarioStages(scenario);
  const compiledBeats = Object.entries(scenario.beats).map(([id, beat], index): CompiledBeat => ({
    id,
    index,
    stage: stages.names.indexOf(beat.stage),
    hub: beat.hub,
    customer: beat.customer ? compileLine(`beats.${id}.customer`, beat.customer, line) : null,
    until: guardOf(beat.until),
    then: beat.then === undefined ? -2 : beatPosition(beats, beat.then),
    replies: Object.entries(beat.replies).map(([replyId, reply]) =>
      compileReply(replyId, next++, index, id, reply, context),
    ),
  }));
  const { identity: identityCheck } = scenario.record;
  const { reactions, endings } = scenario;
  const points = [
    ...Object.entries(scenario.duties).map(([id, duty]) => ({
      id, kind: 'duty' as const, item: null, guard: guardOf(duty.when),
      redLine: duty.redLine === undefined ? -1 : redLines.indexOf(duty.redLine),
    })), // prettier-ignore
    ...Object.keys(scenario.policy).map((id) => ({
      id,
      kind: 'policy' as const,
      item: null,
      guard: null,
      redLine: -1,
    })),
    ...Object.entries(scenario.milestones).map(([id, { item }]) => ({
      id, kind: 'milestone' as const, item, guard: null, redLine: -1,
    })), // prettier-ignore
  ];
  const optional = (id: string, text: Parameters<typeof compileLine>[1] | undefined) =>
    text === undefined ? null : compileLine(id, text, line);
  return {
    edition,
    row: scenario.rubric,
    model,
    who: {
      base: scenario.customer.base,
      severity: scenario.customer.severity,
      style: model.styles[scenario.customer.style],
    },
    acceptance: scenario.customer.mood.value === undefined ? 'complaint' : 'objection',
    threshold:
      scenario.acceptAt ??
      (scenario.customer.mood.value === undefined
        ? model.rules.acceptance[scenario.difficulty]
        : model.rules.acceptance.objection.threshold),
    facts: ids.facts,
    hidden: Object.entries(scenario.hidden).map(([id, fact]) => ({
      id, trust: fact.trust, arousal: fact.arousal, essential: fact.essential, learns: positions(fact.learns),
      tells: compileLine(`hidden.${id}.tells`, fact.tells, line),
      deflects: compileLine(`hidden.${id}.deflects`, fact.deflects, line),
    })), // prettier-ignore
    remedies: Object.entries(scenario.remedies).map(([id, remedy]) => ({
      id, adequacy: remedy.adequacy, solves: remedy.solves, certain: remedy.kind === 'refusal', options: remedy.options,
      needs: guardOf(remedy.needs),
      accepts: compileLine(`remedies.${id}.accepts`, remedy.accepts, line),
      declines: compileLine(`remedies.${id}.declines`, remedy.declines, line),
    })), // prettier-ignore
    points,
    lookups: Object.entries(scenario.record.lookups).map(([id, lookup]) => ({
      id, seconds: lookup.seconds, learns: positions(lookup.learns), guard: guardOf(lookup.when),
    })), // prettier-ignore
    beats: compiledBeats,
    replies: compiledBeats.flatMap((beat) => beat.replies),
    replyIndex: compiledBeats.map((beat) => new Map(beat.replies.map((reply) => [reply.id, reply]))),
    moves: new Map(
      Object.entries(edition.moves).map(([id, move]) => [
        id,
        {
          acts: compileActs(move.acts, model),
          answer: compileLine(
            `moves.${id}.answer`,
            { calm: move.answer[0], upset: move.answer[1], angry: move.answer[2] },
            line,
          ),
          seconds: 2,
        },
      ]),
    ),
    stages: stages.order,
    start: beats.indexOf(scenario.start),
    identityMatches: identityCheck?.matches ?? true,
    identityTells: optional('record.identity.tells', identityCheck?.tells),
    identityRefuses: optional('record.identity.refuses', identityCheck?.refuses),
    endings: {
      resolved: compileLine('endings.resolved', endings.resolved, line),
      unresolved: compileLine('endings.unresolved', endings.unresolved, line),
      hangUp: compileLine('endings.hangUp', endings.hangUp, line),
    },
    reactions: {
      asksSupervisor: compileLine('reactions.asksSupervisor', reactions.asksSupervisor, line),
      threatensPublic: compileLine('reactions.threatensPublic', reactions.threatensPublic, line),
      stillThere: compileLine('reactions.stillThere', reactions.stillThere, line),
      didNotFollow: compileLine('reactions.didNotFollow', reactions.didNotFollow, line),
      afterHold: optional('reactions.afterHold', reactions.afterHold),
      complainsOfHold: optional('reactions.complainsOfHold', reactions.complainsOfHold),
      noticesCanned: optional('reactions.noticesCanned', reactions.noticesCanned),
    },
    ticket: ticketFields.map((field) => ({
      options: new Map(
        Object.entries(scenario.ticket[field].options).map(([id, option]) => [
          id,
          { credit: option.credit, guard: guardOf(option.when) },
        ]),
      ),
      mentions: scenario.ticket[field].mentions.map((group) =>
        group.map((word) => fillPlaceholders(word, words).toLowerCase()),
      ),
    })),
    variety: words,
  };
}
