import type { SimulationDoorView } from '#core/chapter/simulation-door-view.ts';
import { difficulties, families } from '#core/scenario/names.ts';
import type { Channel, Difficulty, Family, Locale } from '#core/scenario/names.ts';
import { callPath, href } from '../routes.ts';
import { publishedSimulations } from '../simulations.ts';
import { deskCards } from './desk-cards.ts';

/** What the site shows of a simulation before it is taken. */
export interface SimulationCard {
  /** `family/slug`. */
  address: string;
  family: Family;
  /** Short code of the library, e.g. `C01`. */
  code: string;
  channel: Channel;
  difficulty: Difficulty;
  /** Target handling time in seconds. */
  handleTime: number;
  title: Record<Locale, string>;
  teaser: Record<Locale, string>;
  /** Name of the invented firm. */
  organisation: Record<Locale, string>;
  /** Languages of title and teaser: the source language stands in for what is not translated yet. */
  language: Record<Locale, Locale>;
}

/** All simulations by family, and the easier ones first. */
export function allSimulations(): SimulationCard[] {
  const { simulations, organisations } = publishedSimulations();
  const cards = simulations.map(({ folder, scenario, texts, missingLines }): SimulationCard => {
    const { code, channel, difficulty, handleTime, organisation, language } = scenario;
    const shown = (locale: Locale) => (missingLines[locale].includes('title') ? language : locale);
    return {
      address: `${folder.family}/${folder.slug}`,
      family: folder.family,
      code,
      channel,
      difficulty,
      handleTime,
      title: { 'zh-CN': texts['zh-CN'].title, en: texts.en.title },
      teaser: { 'zh-CN': texts['zh-CN'].teaser, en: texts.en.teaser },
      organisation: organisations[organisation]?.name ?? { 'zh-CN': organisation, en: organisation },
      language: { 'zh-CN': shown('zh-CN'), en: shown('en') },
    };
  });
  const rank = (card: SimulationCard) => families.indexOf(card.family) * 10 + difficulties.indexOf(card.difficulty);
  return [...cards, ...deskCards()].sort(
    (left, right) => rank(left) - rank(right) || left.code.localeCompare(right.code, 'en'),
  );
}

/** A simulation as a door in one language. */
export function doorOf(card: SimulationCard, locale: Locale): SimulationDoorView {
  return {
    href: href(locale, callPath(card.address)),
    title: card.title[locale],
    teaser: card.teaser[locale],
    organisation: card.organisation[locale],
    channel: card.channel,
    difficulty: card.difficulty,
    language: card.language[locale],
  };
}
