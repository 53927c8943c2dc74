import type { Translation } from '../catalogue.ts';
import type { about as source } from '../zh-CN/about.ts';

/** About and privacy: the English wording. */
export const about: Translation<typeof source> = {
  title: 'About and privacy',
  lead: 'Rolecall is an open customer-service course with a call simulator that works without a network. There is no account, and no server keeps a record of you.',
  keptTitle: 'What this site keeps',
  keptLead:
    'Everything stays in the browser of this device. Clearing the browser’s data clears it too, so take a backup now and then.',
  keptSettings: 'Settings',
  keptSettingsText: 'Appearance, language and other choices.',
  keptLearners: 'Learners',
  keptLearnersText: 'The names you give. Several people can share one computer; their records never mix.',
  keptRecords: 'Learning records',
  keptRecordsText: 'Each step of a call, answers to exercises, the plan of reviews, notes.',
  keptClass: 'Class',
  keptClassText: 'On the instructor’s side: names, assignments and marks.',
  keptPages: 'Pages you have seen',
  keptPagesText: 'They open without a network.',
  sentTitle: 'What leaves this device',
  sentText:
    'Only the files, links and codes that you export or share yourself. What a link holds stands after the “#” and is never sent to a server. There is no analytics code, and nothing is loaded from third parties.',
  honestTitle: 'The lines we keep',
  honestScore: 'Scores can be worked out again.',
  honestScoreText:
    'Each score is computed from the step-by-step record, and every point leads back to a sentence and a rule.',
  honestLimit: 'No more is claimed for a result than it proves.',
  honestLimitText:
    'It proves that the record was not changed. It cannot prove who was at the keyboard, who helped, or how often somebody practised before.',
  honestCustomer: 'A simulated customer is a written scenario with a model of mood.',
  honestCustomerText: 'Its numbers are our design. The documents give them, and they do not pose as measurements.',
  honestNumbers: 'Figures without a source are not taught as facts.',
  honestNumbersText:
    'Well-worn claims that nobody can trace appear only in boxes marked “commonly said”, with what was found.',
  honestLaw: 'On law, general knowledge only.',
  honestLawText: 'Limits and the month of the last check are given; it does not replace legal advice.',
  honestFirms: 'All firms and people are invented.',
  honestFirmsText: 'So are the hotline numbers. Any likeness in name is chance.',
  reuseTitle: 'Using the material',
  reuseText:
    'Text and scenarios are under CC BY 4.0: adapt them, use them commercially, name the source. The code is under the MIT licence.',
};
