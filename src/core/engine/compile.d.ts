import type { CompiledScenario } from './compiled.ts';
import type { Edition } from './edition.ts';
/**
 * Compiles an edition to tables for one seed. Seeds that pick the same variety share the result, so verifying a whole class
 * compiles a scenario a few times only. The edition must have passed the checker; unknown ids never hold.
 */
export declare function compile(edition: Edition, seed: string): CompiledScenario;
