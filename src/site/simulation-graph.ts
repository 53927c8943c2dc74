import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphlib, layout } from '@dagrejs/dagre';
import { parse } from 'yaml';
import { transcriptSchema } from '#core/engine/transcript-schema.ts';
import { playTranscript, type Transcript } from '#core/engine/transcript.ts';
import type { SimulationGraph } from '#core/scenario/graph.ts';
import type { Simulation } from '#tools/files/read-simulation.ts';

const box = { width: 64, height: 40 };

/** Beats that the golden ideal play comes through, in order, without repetition. */
function idealPath(simulation: Simulation): string[] {
  const file = join(simulation.folder.path, 'transcripts/ideal.yaml');
  const transcript = transcriptSchema.parse(parse(readFileSync(file, 'utf8'))) as unknown as Transcript;
  const { entries } = playTranscript(simulation.editions[transcript.locale], transcript);
  const beats = entries.map(({ beat }) => beat).filter((beat) => beat !== '');
  return beats.filter((beat, index) => beat !== beats[index - 1]);
}

/** The beats of a simulation and the ways between them, laid out at build time; no page pays for the layout. */
export function simulationGraph(simulation: Simulation): SimulationGraph {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 42, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const { beats } = simulation.scenario;
  for (const id of [...Object.keys(beats), 'end']) graph.setNode(id, { ...box });
  for (const [id, beat] of Object.entries(beats)) {
    const targets = new Set<string>();
    for (const reply of Object.values(beat.replies)) {
      for (const to of typeof reply.to === 'string' ? [reply.to] : (reply.to ?? []).map((way) => way.to))
        targets.add(to);
    }
    if (beat.then) targets.add(beat.then);
    for (const to of targets) if (to !== id) graph.setEdge(id, to);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const round = (value: number): number => Math.round(value);
  return {
    width: round(width),
    height: round(height),
    nodes: graph.nodes().map((id) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return { id, x: round(x), y: round(y), stage: beats[id]?.stage ?? 'end' };
    }),
    edges: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      points: (graph.edge(v, w) as { points: { x: number; y: number }[] }).points.map(({ x, y }): [number, number] => [
        round(x),
        round(y),
      ]),
    })),
    ideal: idealPath(simulation),
  };
}
