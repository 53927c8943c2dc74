import type { APIRoute } from 'astro';
import { simulationGraph } from '#site/simulation-graph.ts';
import { publishedSimulations, type Simulation } from '#site/simulations.ts';

/** The drawing of an edition's conversation, for the path in the debrief. */
export const getStaticPaths = () =>
  publishedSimulations().editions.map(({ hash, simulation }) => ({ params: { hash }, props: { simulation } }));

export const GET: APIRoute<{ simulation: Simulation }> = ({ props }) =>
  new Response(JSON.stringify(simulationGraph(props.simulation)), { headers: { 'content-type': 'application/json' } });
