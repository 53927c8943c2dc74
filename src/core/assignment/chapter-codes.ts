/** Chapters that links name by number. Only ever add to the end: links are on paper. A chapter that is not here is written in full. */
const chapters = [
  '01-customers-and-service',
  '02-roles-and-standards',
  '03-customer-relationships',
  '04-technology-and-tools',
  '05-communication-basics',
  '06-telephone-service',
  '07-online-chat',
  '08-reception-and-objections',
  '09-complaint-handling',
  '10-identifying-customers',
  '11-customer-information',
  '12-satisfaction-and-loyalty',
  '13-tiers-lifecycle-churn',
  '14-contact-centre-operations',
  '15-service-process',
  '16-integrated-strategy',
];

/** A chapter's folder as links have it: its number, or in full. */
export const chapterCode = (folder: string): string => (chapters.includes(folder) ? folder.slice(0, 2) : folder);

/** The folder behind it. */
export const chapterOfCode = (code: string): string =>
  /^\d\d$/.test(code) ? (chapters.find((folder) => folder.startsWith(`${code}-`)) ?? code) : code;
