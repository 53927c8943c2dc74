import type { CompiledScenario } from '#core/engine/compiled.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';

/** What can be chosen together with a reply: the largest choice in which it was offered. */
export type Choosable = (beat: string, reply: string) => ReadonlySet<string> | null;

const plays = 150;

/**
 * Plays a scenario by chance and keeps every choice that came up. A reply that never came up (its conditions are rare) is
 * compared with all replies of its beat.
 */
export function choosableIn(compiled: CompiledScenario): Choosable {
  const choices = new Map<string, Set<string>>();
  for (let play = 0; play < plays; play += 1) {
    playStrategy(
      compiled,
      (replies, random) => {
        const beat = compiled.beats[replies[0]?.beat ?? -1]?.id;
        if (beat !== undefined) {
          const choice = new Set(replies.map(({ id }) => id));
          for (const id of choice) {
            const key = `${beat} ${id}`;
            if ((choices.get(key)?.size ?? 0) < choice.size) choices.set(key, choice);
          }
        }
        return replies[Math.floor(random() * replies.length)];
      },
      `language:${String(play)}`,
    );
  }
  return (beat, reply) => choices.get(`${beat} ${reply}`) ?? null;
}
