/** How fast a log is replayed, by the tables and by the statechart. */
import { join } from 'node:path';
import { createActor } from 'xstate';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { compile } from '#core/engine/compile.ts';
import { createScenarioMachine } from '#core/engine/machine.ts';
import { replay, replayState } from '#core/engine/replay.ts';
import { toEvent } from '#core/engine/transcript.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { listSimulations } from '#tools/files/list-simulations.ts';
import { readSharedData } from '#tools/files/read-shared-data.ts';
import { readSimulation } from '#tools/files/read-simulation.ts';

export const title = 'Engine: a run of 40 events, replayed';

const length = 40;

/** The ideal golden play of a simulation, brought to the wanted length by notes, which are events like any other. */
function longRun({ path }) {
  const { events, seed } = parse(readFileSync(join(path, 'transcripts', 'ideal.yaml'), 'utf8'));
  const [first, ...rest] = events.map(toEvent);
  const notes = Array.from({ length: length - events.length }, () => ({
    type: 'note',
    text: '退款 48.00 元，今天 18 点前回电',
  }));
  return { events: [first, ...notes, ...rest], seed };
}

/** How often `work` can be done in a second, tried for about a second after a warm-up. */
function perSecond(work) {
  for (let count = 0; count < 50; count += 1) work();
  const started = performance.now();
  let count = 0;
  for (; performance.now() - started < 1000; count += 1) work();
  return (count / (performance.now() - started)) * 1000;
}

function value(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Prints replays a second; gives the number of missed targets, of which there are none. */
export async function run(print) {
  const shared = value(readSharedData());
  print('| simulation | tables, end state | … with score | … with transcript | statechart |');
  print('|---|--:|--:|--:|--:|');
  for (const folder of listSimulations()) {
    const { events, seed } = longRun(folder);
    const compiled = compile(value(readSimulation(folder, shared)).editions['zh-CN'], seed);
    const machine = createScenarioMachine(compiled);
    if (replay(compiled, events).entries.some((entry) => entry.refused))
      throw new Error(`${folder.slug} refuses an event.`);
    const rates = [
      () => replayState(compiled, events),
      () => scoreRun(compiled, replayState(compiled, events)),
      () => replay(compiled, events),
      () => {
        const actor = createActor(machine).start();
        for (const event of events) actor.send(event);
        actor.stop();
      },
    ].map((work) => Math.round(perSecond(work)).toLocaleString('en'));
    print(`| ${folder.slug} | ${rates.join(' | ')} |`);
  }
  print('\nReplays a second; one process, one processor.');
  return 0;
}
