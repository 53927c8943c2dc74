import { transcriptSchema } from '#core/engine/transcript-schema.ts';
import { playTranscript, type Transcript } from '#core/engine/transcript.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { Simulation } from '../files/read-simulation.ts';
import { checkPlays, type PlayedTranscript } from './check-plays.ts';

/**
 * Plays the golden transcripts of a simulation and compares each outcome exactly.
 * @param update write today's outcome instead of comparing
 */
export function checkTranscripts(
  simulation: Simulation,
  update: boolean,
): { problems: Problem[]; played: PlayedTranscript[] } {
  return checkPlays(
    simulation.folder.path,
    transcriptSchema,
    (written) => {
      const transcript = written as unknown as Transcript;
      const { outcome, entries, refused } = playTranscript(simulation.editions[transcript.locale], transcript);
      const reasons = refused.map((index) => ({
        index,
        why: `${entries[index]?.refused ?? ''}, in beat "${entries[index]?.beat ?? ''}"`,
      }));
      return { outcome, refused: reasons };
    },
    update,
  );
}
