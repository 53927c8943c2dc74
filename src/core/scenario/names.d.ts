/** The closed vocabularies of a scenario. Plain constants, so that the player can use them without Zod. */
/** Folder of a scenario: what kind of work it trains. */
export declare const families: readonly ["complaint-handling", "objection-response", "call-scripts", "online-chat"];
export type Family = (typeof families)[number];
/** Row of the rubric that weighs the dimensions (rubric.md §3.3). */
export declare const rubricRows: readonly ["complaint", "objection", "inbound", "outbound", "survey", "chat"];
export type RubricRow = (typeof rubricRows)[number];
export declare const channels: readonly ["phone", "chat", "counter"];
export type Channel = (typeof channels)[number];
export declare const difficulties: readonly ["easy", "medium", "hard"];
export type Difficulty = (typeof difficulties)[number];
/** Customer styles (customer-model.md §4.3). */
export declare const styles: readonly ["neutral", "driver", "analytical", "expressive", "amiable"];
export type Style = (typeof styles)[number];
export declare const locales: readonly ["zh-CN", "en"];
export type Locale = (typeof locales)[number];
/** Five bands of arousal (customer-model.md §4.1), from 0, 25, 45, 65 and 85. */
export declare const moodBands: readonly ["calm", "dissatisfied", "frustrated", "angry", "outraged"];
export type MoodBand = (typeof moodBands)[number];
/** The nine dimensions of the quality form, in the order of the form. */
export declare const dimensions: readonly ["opening", "listening", "empathy", "accuracy", "resolution", "language", "control", "close", "record"];
export type Dimension = (typeof dimensions)[number];
/** The five fields of the wrap-up ticket (rubric.md §3.3, RECORD). */
export declare const ticketFields: readonly ["contact", "facts", "wish", "action", "deadline"];
export type TicketField = (typeof ticketFields)[number];
/** Red lines (rubric.md §3.6). */
export declare const redLines: readonly ["AF-01", "AF-02", "AF-03", "AF-04", "AF-05", "AF-06", "AF-07", "AF-08", "AF-09", "AF-10", "AF-11", "AF-12"];
export type RedLine = (typeof redLines)[number];
/** Dialogue acts with a good or neutral effect (customer-model.md §4.2, positive). */
export declare const positiveActs: readonly ["greet", "paraphrase", "empathise-specific", "empathise-generic", "apologise", "ask-open", "ask-closed", "confirm-understanding", "verify-with-reason", "explain-reason", "inform", "offer-options", "take-action", "commit", "ask-to-hold", "return-from-hold", "escalate", "recap", "offer-more-help", "thank", "respect-no", "link-value", "give-evidence", "suggest-trial", "set-boundary"];
/** Dialogue acts that cost something (customer-model.md §4.2, negative). */
export declare const negativeActs: readonly ["dismiss", "blame", "argue", "interrupt", "repeat-question", "policy-wall", "stall", "canned", "jargon", "wrong-info", "overpromise", "rude", "pressure", "cold-transfer", "privacy-leak", "leading-question", "verify-bare"];
export declare const acts: readonly ["greet", "paraphrase", "empathise-specific", "empathise-generic", "apologise", "ask-open", "ask-closed", "confirm-understanding", "verify-with-reason", "explain-reason", "inform", "offer-options", "take-action", "commit", "ask-to-hold", "return-from-hold", "escalate", "recap", "offer-more-help", "thank", "respect-no", "link-value", "give-evidence", "suggest-trial", "set-boundary", "dismiss", "blame", "argue", "interrupt", "repeat-question", "policy-wall", "stall", "canned", "jargon", "wrong-info", "overpromise", "rude", "pressure", "cold-transfer", "privacy-leak", "leading-question", "verify-bare"];
export type Act = (typeof acts)[number];
/** Rubric items of RESOLVE that differ by row and are met by a scenario's milestones (rubric.md §3.3). */
export declare const milestoneItems: readonly ["answers-recorded", "low-score-probed", "survey-completed", "reason-linked", "purpose-reached", "next-step", "consent-respected", "need-identified", "fitting-answer", "terms-disclosed", "routed", "true-objection"];
export type MilestoneItem = (typeof milestoneItems)[number];
