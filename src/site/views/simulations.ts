import { getCollection } from 'astro:content';
import { difficulties, families } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { SimulationDoorView } from '#core/chapter/simulation-door-view.ts';
import { callPath, href } from '../routes.ts';
import type { SimulationCard } from '../sources/simulation-card.ts';
import { once } from './once.ts';

/** Address `family/slug` of a simulation. */
export const addressOf = ({ family, slug }: SimulationCard): string => `${family}/${slug}`;

/** All simulations by family, and the easier ones first. */
export const allSimulations = once(async (): Promise<SimulationCard[]> => {
  const cards = (await getCollection('simulations')).map(({ data }) => data);
  const rank = (card: SimulationCard) => families.indexOf(card.family) * 10 + difficulties.indexOf(card.difficulty);
  return cards.sort((left, right) => rank(left) - rank(right) || left.code.localeCompare(right.code, 'en'));
});

/** A simulation as a door in one language. */
export function doorOf(card: SimulationCard, locale: Locale): SimulationDoorView {
  return {
    href: href(locale, callPath(addressOf(card))),
    title: card.title[locale],
    teaser: card.teaser[locale],
    organisation: card.organisation[locale],
    channel: card.channel,
    difficulty: card.difficulty,
    language: card.translated ? locale : 'zh-CN',
  };
}
