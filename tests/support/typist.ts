import { expect, type Page } from '@playwright/test';
import { Trainee } from './trainee.ts';

const labels = {
  'zh-CN': { ownWords: '自己说', field: '您怎么说？', yes: '对，就这样说' },
  en: { ownWords: 'own words', field: 'How do you put it?', yes: 'Yes, say that' },
} as const;

/** A trainee who plays a golden transcript in own words: what is chosen there is typed here. */
export class Typist extends Trainee {
  readonly #wordings: Record<string, string>;

  /** @param wordings what to type, by reply */
  constructor(
    page: Page,
    address: string,
    transcript: string,
    locale: 'zh-CN' | 'en',
    wordings: Record<string, string>,
  ) {
    super(page, address, transcript, locale);
    this.#wordings = wordings;
  }

  /** The field for own words. */
  get field() {
    return this.page.getByRole('textbox', { name: labels[this.locale].field });
  }

  override async answer(mode: 'learn' | 'practise' | 'exam' = 'learn'): Promise<void> {
    const { page, address, locale, words } = this;
    await page.goto(`${locale === 'en' ? '/en' : ''}/practice/${address}/`);
    await page.getByRole('radio', { name: words.modes[mode], exact: true }).check();
    await page.getByRole('radio', { name: labels[locale].ownWords }).check();
    await page.getByRole('button', { name: words.answer, exact: true }).click();
    await expect(this.field).toBeVisible();
  }

  /** Types what stands for the reply and agrees with how it was understood. */
  override async say(reply: string): Promise<void> {
    const text = this.#wordings[reply] ?? '';
    await this.type(text);
    await this.page.getByRole('button', { name: labels[this.locale].yes }).press('Enter');
    await expect(this.page.locator('.said.agent').last()).toContainText(text);
  }

  /** Types and presses Enter. */
  async type(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}
