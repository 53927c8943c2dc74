import type { Translation } from '../catalogue.ts';
import type { shell as source } from '../zh-CN/shell.ts';

/** Shell: the English wording. */
export const shell: Translation<typeof source> = {
  siteName: 'Rolecall',
  siteNameOther: '开口练',
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  course: 'Course',
  practice: 'Practice',
  progress: 'Progress',
  class: 'Class',
  glossary: 'Glossary',
  search: 'Search',
  searchHint: 'Search the course',
  about: 'About and privacy',
  breadcrumb: 'You are here',
  home: 'Home',
  otherLanguage: '中文',
  switchLanguage: '阅读本页的中文版',
  theme: 'Appearance',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  footerPages: 'More pages',
  footerPromise: 'No account, no analytics. Your records stay on this device.',
  licence: 'Text and scenarios under CC BY 4.0, code under MIT.',
  updateReady: 'A new version is here. This page will open again with it.',
  updateNow: 'Use it now',
  updateLater: 'Later',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may have lost a piece, or the page has moved.',
};
