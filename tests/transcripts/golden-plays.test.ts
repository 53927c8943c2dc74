import { describe, expect, it } from 'vitest';
import { checkTranscripts } from '#tools/check/check-transcripts.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { allSimulations } from '../support/simulations.ts';

describe.each(allSimulations().map((simulation) => [simulation.folder.path, simulation] as const))(
  '%s',
  (_path, simulation) => {
    it('plays its golden transcripts to the exact outcome, ideal from 90, average 65–85, poor below 50', () => {
      const { problems, played } = checkTranscripts(simulation, false);
      expect(problems.map(formatProblem)).toEqual([]);
      expect(played.map(({ name }) => name)).toEqual(expect.arrayContaining(['ideal', 'average', 'poor']));
    });
  },
);
