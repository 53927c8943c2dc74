/** The closed vocabularies of a scenario. Plain constants, so that the player can use them without Zod. */
/** Folder of a scenario: what kind of work it trains. */
export const families = ['complaint-handling', 'objection-response', 'call-scripts', 'online-chat'];
/** Row of the rubric that weighs the dimensions (rubric.md §3.3). */
export const rubricRows = ['complaint', 'objection', 'inbound', 'outbound', 'survey', 'chat'];
export const channels = ['phone', 'chat', 'counter'];
export const difficulties = ['easy', 'medium', 'hard'];
/** Customer styles (customer-model.md §4.3). */
export const styles = ['neutral', 'driver', 'analytical', 'expressive', 'amiable'];
export const locales = ['zh-CN', 'en'];
/** Five bands of arousal (customer-model.md §4.1), from 0, 25, 45, 65 and 85. */
export const moodBands = ['calm', 'dissatisfied', 'frustrated', 'angry', 'outraged'];
/** The nine dimensions of the quality form, in the order of the form. */
export const dimensions = [
    'opening',
    'listening',
    'empathy',
    'accuracy',
    'resolution',
    'language',
    'control',
    'close',
    'record',
];
/** The five fields of the wrap-up ticket (rubric.md §3.3, RECORD). */
export const ticketFields = ['contact', 'facts', 'wish', 'action', 'deadline'];
/** Red lines (rubric.md §3.6). */
export const redLines = [
    'AF-01', 'AF-02', 'AF-03', 'AF-04', 'AF-05', 'AF-06',
    'AF-07', 'AF-08', 'AF-09', 'AF-10', 'AF-11', 'AF-12',
]; // prettier-ignore
/** Dialogue acts with a good or neutral effect (customer-model.md §4.2, positive). */
export const positiveActs = [
    'greet', 'paraphrase', 'empathise-specific', 'empathise-generic', 'apologise', 'ask-open', 'ask-closed',
    'confirm-understanding', 'verify-with-reason', 'explain-reason', 'inform', 'offer-options', 'take-action',
    'commit', 'ask-to-hold', 'return-from-hold', 'escalate', 'recap', 'offer-more-help', 'thank', 'respect-no',
    'link-value', 'give-evidence', 'suggest-trial', 'set-boundary',
]; // prettier-ignore
/** Dialogue acts that cost something (customer-model.md §4.2, negative). */
export const negativeActs = [
    'dismiss', 'blame', 'argue', 'interrupt', 'repeat-question', 'policy-wall', 'stall', 'canned', 'jargon',
    'wrong-info', 'overpromise', 'rude', 'pressure', 'cold-transfer', 'privacy-leak', 'leading-question',
    'verify-bare',
]; // prettier-ignore
export const acts = [...positiveActs, ...negativeActs];
/** Rubric items of RESOLVE that differ by row and are met by a scenario's milestones (rubric.md §3.3). */
export const milestoneItems = [
    'answers-recorded', 'low-score-probed', 'survey-completed',
    'reason-linked', 'purpose-reached', 'next-step', 'consent-respected',
    'need-identified', 'fitting-answer', 'terms-disclosed', 'routed',
    'true-objection',
]; // prettier-ignore
