import type { Problem } from '../shared/problem.ts';
import type { Scenario } from './scenario-schema.ts';
/** Lines of another language, by line id. */
export type LocaleLines = Readonly<Record<string, string>>;
/** A scenario in another language, with what was missing (shown in the source language) and what nobody asked for. */
export interface Localised {
    scenario: Scenario;
    missing: string[];
    unused: string[];
}
/**
 * Visits every text of a scenario with its line id and replaces it by what `change` returns. The one place that knows which values are
 * text: translation, placeholders and the translation report all go through it.
 */
export declare function mapTexts(scenario: Scenario, change: (id: string, text: string) => string): Scenario;
/** Puts the lines of another language in place; a missing line keeps the source language and is reported. */
export declare function localise(scenario: Scenario, lines: LocaleLines): Localised;
/** The missing and superfluous lines of a translation as warnings and errors. */
export declare function translationProblems(file: string, { missing, unused }: Localised): Problem[];
