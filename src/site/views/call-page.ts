import type { Channel, Locale } from '#core/scenario/names.ts';
import type { Scenario } from '#core/scenario/scenario-schema.ts';
import { chapterFolders } from '../chapter-folders.ts';
import { publishedSimulations, type PublishedDesk, type PublishedEdition } from '../simulations.ts';

/** What the agent sees before taking the contact. */
export interface RingView {
  /** The caller; empty for a desk, which has several. */
  customer: string;
  organisation: string;
  title: string;
  brief: string;
  channel: Channel;
  /** The agent dials. */
  outbound: boolean;
  strongEmotion: boolean;
}

/** What the page of a call or of a desk shows before anything is taken. */
export interface CallPageView {
  /** `family/slug`. */
  address: string;
  title: string;
  teaser: string;
  hash: string;
  /** Hash of what own words are understood with; null: replies are chosen. */
  wordsHash: string | null;
  ring: RingView;
  /** Customers at once. */
  windows: number;
  sections: { chapter: string; section: string }[];
}

const organisationOf = (id: string, locale: Locale): string =>
  publishedSimulations().organisations[id]?.name[locale] ?? '';

function sectionsOf(chapters: readonly string[]): CallPageView['sections'] {
  const folders = chapterFolders();
  return chapters.flatMap((section) => {
    const chapter = folders.get(section.slice(0, 2));
    return chapter === undefined ? [] : [{ chapter, section }];
  });
}

/** Fills the words that a seed will choose with the first alternative, so that the page reads well before there is a seed. */
function filler({ variety }: Scenario): (text: string) => string {
  const words = Object.assign({}, ...variety.map((group) => group[0] ?? {})) as Record<string, string>;
  return (text) => text.replace(/\{([a-z0-9-]+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** The page of a single call, chat or customer at the counter. */
export function callPage({ simulation, locale, hash, words }: PublishedEdition): CallPageView {
  const scenario = simulation.texts[locale];
  const filled = filler(scenario);
  return {
    address: `${simulation.folder.family}/${simulation.folder.slug}`,
    title: filled(scenario.title),
    teaser: filled(scenario.teaser),
    hash,
    wordsHash: words.hash,
    ring: {
      customer: filled(scenario.customer.name),
      organisation: organisationOf(scenario.organisation, locale),
      title: filled(scenario.title),
      brief: filled(scenario.brief),
      channel: scenario.channel,
      outbound: scenario.rubric === 'outbound' || scenario.rubric === 'survey',
      strongEmotion: scenario.customer.strongEmotion,
    },
    windows: 1,
    sections: sectionsOf(scenario.chapters),
  };
}

/** The page of a desk: several chats at once. */
export function deskPage({ desk: simulation, locale, hash }: PublishedDesk): CallPageView {
  const desk = simulation.texts[locale];
  return {
    address: `${simulation.folder.family}/${simulation.folder.slug}`,
    title: desk.title,
    teaser: desk.teaser,
    hash,
    wordsHash: null,
    ring: {
      customer: '',
      organisation: organisationOf(desk.organisation, locale),
      title: desk.title,
      brief: desk.brief,
      channel: 'chat',
      outbound: false,
      strongEmotion: simulation.windows.some(({ scenario }) => scenario.customer.strongEmotion),
    },
    windows: desk.windows.length,
    sections: sectionsOf(desk.chapters),
  };
}
