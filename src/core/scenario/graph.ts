/** A scenario as a drawing: beats as boxes of 64 × 40 around their middle, ways as lines. Made when the site is built. */
export interface SimulationGraph {
  width: number;
  height: number;
  nodes: { id: string; x: number; y: number; stage: string }[];
  edges: { from: string; to: string; points: [number, number][] }[];
  /** Beats of the golden ideal play, in order. */
  ideal: string[];
}
