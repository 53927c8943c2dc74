import { publishedSimulations } from '../simulations.ts';
import type { SimulationCard } from './simulations.ts';

/** The desks with several windows, as cards of the lobby. */
export function deskCards(): SimulationCard[] {
  const { desks, organisations } = publishedSimulations();
  return [...new Set(desks.map(({ desk }) => desk))].map(({ folder, desk, texts }): SimulationCard => {
    const { code, difficulty, handleTime, organisation, language } = desk;
    const english = texts.en.title === desk.title ? language : 'en';
    return {
      address: `${folder.family}/${folder.slug}`,
      family: folder.family,
      code,
      channel: 'chat',
      difficulty,
      handleTime,
      title: { 'zh-CN': texts['zh-CN'].title, en: texts.en.title },
      teaser: { 'zh-CN': texts['zh-CN'].teaser, en: texts.en.teaser },
      organisation: organisations[organisation]?.name ?? { 'zh-CN': organisation, en: organisation },
      language: { 'zh-CN': language, en: english },
    };
  });
}
