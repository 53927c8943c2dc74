import { compile } from '../engine/compile.ts';
import type { Edition } from '../engine/edition.ts';
import { replay } from '../engine/replay.ts';
import { readEvents } from '../evidence/read-events.ts';
import type { EvidenceRun } from '../evidence/run-schema.ts';

/** What a class did at one beat of a scenario. */
export interface BeatChoices {
  /** Runs that came here. */
  visits: number;
  /** Runs that said a reply here, by reply; moves under `move:<id>`, own words that matched nothing under `?`. */
  replies: Record<string, number>;
  /** Runs that crossed a red line here. */
  redLines: number;
  /** Runs in which the customer hung up here. */
  hangUps: number;
  /** Mean change of the customer's arousal by what was said here; above 0 it made things worse. */
  heat: number;
}

/** Frequencies over runs on one edition, by beat: to be painted on its graph. Only sound runs should be handed in. */
export function countChoices(runs: readonly EvidenceRun[], edition: Edition): Record<string, BeatChoices> {
  const beats: Record<string, BeatChoices> = {};
  const heats: Record<string, number[]> = {};
  for (const run of runs) {
    const { events } = readEvents(run);
    const { entries } = replay(compile(edition, run.header.seed), events);
    const seen = {
      visits: new Set<string>(),
      replies: new Set<string>(),
      redLines: new Set<string>(),
      hangUps: new Set<string>(),
    };
    let beat = '';
    let arousal: number | null = null;
    entries.forEach((entry, index) => {
      const event = events[index];
      if (beat !== '') seen.visits.add(beat);
      if (beat !== '' && entry.refused === undefined) {
        if (event?.type === 'say') seen.replies.add(`${beat} ${event.reply ?? '?'}`);
        if (entry.redLines.length > 0) seen.redLines.add(beat);
        if (entry.decisions.includes('hangs-up')) seen.hangUps.add(beat);
        if (event?.type === 'say' && arousal !== null) (heats[beat] ??= []).push(entry.mood.arousal - arousal);
      }
      arousal = entry.mood.arousal;
      beat = entry.beat;
    });
    const at = (name: string) => (beats[name] ??= { visits: 0, replies: {}, redLines: 0, hangUps: 0, heat: 0 });
    for (const name of seen.visits) at(name).visits += 1;
    for (const name of seen.redLines) at(name).redLines += 1;
    for (const name of seen.hangUps) at(name).hangUps += 1;
    for (const said of seen.replies) {
      const [name = '', reply = ''] = said.split(' ');
      at(name).replies[reply] = (at(name).replies[reply] ?? 0) + 1;
    }
  }
  for (const [name, list] of Object.entries(heats)) {
    const choices = beats[name];
    if (choices) choices.heat = list.reduce((sum, value) => sum + value, 0) / list.length;
  }
  return beats;
}
