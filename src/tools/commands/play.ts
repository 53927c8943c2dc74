import { createInterface } from 'node:readline/promises';
import { compile } from '#core/engine/compile.ts';
import { createRunState } from '#core/engine/create-run-state.ts';
import type { RunEvent } from '#core/engine/events.ts';
import { availableReplies } from '#core/engine/legality.ts';
import { identity, line, type RunState } from '#core/engine/run-state.ts';
import { transition } from '#core/engine/transition.ts';
import { ticketFields, locales, type Locale, type TicketField } from '#core/scenario/names.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { listSimulations } from '../files/list-simulations.ts';
import { readSharedData } from '../files/read-shared-data.ts';
import { readSimulation } from '../files/read-simulation.ts';

const usage = 'Use: npm run play -- <family>/<slug> [--locale zh-CN|en] [--seed TEXT]';

function option(args: string[], name: string, fallback: string): string {
  const place = args.indexOf(name);
  return place < 0 ? fallback : (args[place + 1] ?? fallback);
}

/** `npm run play -- <family>/<slug>`: plays a simulation in the terminal, choosing replies by number; prints mood and, at the end, the form. */
export async function run(args: string[]): Promise<number> {
  const address = args.find((arg) => arg.includes('/'));
  const locale = option(args, '--locale', 'zh-CN') as Locale;
  const seed = option(args, '--seed', 'terminal');
  const shared = readSharedData();
  const folder = listSimulations().find(({ family, slug }) => `${family}/${slug}` === address);
  if (!shared.ok || !folder || !locales.includes(locale)) {
    console.error(
      shared.ok
        ? `There is no simulation "${address ?? ''}" in "${locale}". ${usage}`
        : shared.problems.map(formatProblem).join('\n'),
    );
    return 1;
  }
  const read = readSimulation(folder, shared.value);
  if (!read.ok) {
    console.error(read.problems.map(formatProblem).join('\n'));
    return 1;
  }
  const compiled = compile(read.value.editions[locale], seed);
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answers = asking[Symbol.asyncIterator]();
  let state: RunState = createRunState(compiled);
  const act = (event: RunEvent): void => {
    const result = transition(compiled, state, event);
    state = result.state;
    for (const spoken of result.entry.spoken)
      console.log(`  ${compiled.edition.scenario.customer.name}: ${spoken.text}`);
    if (result.entry.effect) {
      const { arousal, trust, patience, understood } = state.mood;
      console.log(
        `  [A ${arousal.toFixed(0)} T ${trust.toFixed(0)} P ${patience.toFixed(0)} U ${understood.toFixed(0)} · ${result.entry.effect.turnScore.toFixed(0)}]`,
      );
    }
  };
  console.log(`${compiled.edition.scenario.title}\n${compiled.edition.scenario.brief}\n`);
  act({ type: 'answer' });
  while (state.line === line.talking && state.beat >= 0) {
    const replies = availableReplies(compiled, state);
    replies.forEach((reply, index) => {
      console.log(`${String(index + 1)}. ${reply.say}`);
    });
    process.stdout.write('> ');
    const { value, done } = await answers.next();
    if (done) break;
    const reply = replies[Number(value) - 1];
    if (!reply) {
      console.log(`Type a number from 1 to ${String(replies.length)}.`);
      continue;
    }
    act({ type: 'say', reply: reply.id });
    if (state.identity === identity.heard) act({ type: 'verify', match: compiled.identityMatches });
    if (reply.hold > 0) {
      act({ type: 'hold', announced: reply.hold, reason: '', asked: true });
      for (const lookup of compiled.lookups) act({ type: 'lookup', lookup: lookup.id });
      act({ type: 'resume', thanked: true });
    }
  }
  asking.close();
  act({ type: 'end' });
  const best = (field: TicketField): string =>
    Object.entries(compiled.edition.scenario.ticket[field].options).find(([, { credit }]) => credit === 1)?.[0] ?? '';
  act({
    type: 'wrap-up',
    ticket: Object.fromEntries(ticketFields.map((field) => [field, { option: best(field) }])) as Record<
      TicketField,
      { option: string }
    >,
  });
  const score = scoreRun(compiled, state);
  console.log(
    `\n${String(score.overall)} ${score.band}${score.passed ? ' ✓' : ` ✗ ${score.problems.join(', ')}`} · CSAT ${String(score.outcome.satisfaction)}`,
  );
  for (const { dimension, weight, value } of score.dimensions)
    console.log(`  ${dimension.padEnd(11)} ${String(weight).padStart(3)} % ${String(value).padStart(4)}`);
  for (const { code } of score.redLines) console.log(`  red line ${code}`);
  return 0;
}
