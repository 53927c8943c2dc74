import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Step = string | Record<string, unknown>;
type Locale = 'zh-CN' | 'en';
interface Scenario {
  beats: Record<string, { replies: Record<string, { say: string }> }>;
  record: { lookups?: Record<string, { label: string }> };
  quickPhrases: Record<string, { text: string }>;
  ticket: Record<string, { options: Record<string, { text: string }> }>;
}
const names = {
  'zh-CN': { accept: '接入', confirm: '一致，确认', away: '请客户稍等', promise: '答应的时间', holdNow: '直接按保持（不说）', ask: '说明并保持', thanks: /^回来并致谢/, plain: '直接接回', end: '结束', file: '提交工单', phrases: '快捷短语', adapt: '改成对这位客户说的话', send: '发送', debrief: '看讲评', modes: { learn: '学习', practise: '练习' } },
  en: { accept: 'Accept', confirm: 'It matches, confirm', away: 'Ask the customer to wait', promise: 'Time you promise', holdNow: 'Press hold without a word', ask: 'Ask, then hold', thanks: /^Return with thanks/, plain: 'Just pick up', end: 'End', file: 'File the ticket', phrases: 'Quick phrases', adapt: 'Make it fit this customer', send: 'Send', debrief: 'See the debrief', modes: { learn: 'Learn', practise: 'Practise' } },
} as const; // prettier-ignore

const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .replace(/\{[a-z0-9-]+\}/g, '\u0000')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('\u0000', '.+?'),
  );
const read = (path: string): unknown => parse(readFileSync(`simulations/${path}`, 'utf8'));

/** An agent at keyboard and mouse who plays golden steps in chats on the real page. */
export class Chatter {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'zh-CN') {
    this.page = page;
    this.locale = locale;
  }

  get words() {
    return names[this.locale];
  }

  #button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens a chat or a desk and accepts the first customer. */
  async accept(address: string, mode: 'learn' | 'practise'): Promise<void> {
    await this.page.goto(`${this.locale === 'en' ? '/en' : ''}/practice/${address}/`);
    await this.page.getByRole('radio', { name: this.words.modes[mode], exact: true }).check();
    await this.#button(this.words.accept).click();
    await expect(this.page.locator('.said.customer:not(.typing)').first()).toBeVisible();
  }

  /** Does one written step in the chat on the screen; `address` is the folder of its scenario. */
  async do(address: string, step: Step): Promise<void> {
    const { page, words } = this;
    const scenario = read(`${address}/scenario.yaml`) as Scenario;
    const lines = this.locale === 'en' ? (read(`${address}/en.yaml`) as Record<string, string>) : {};
    if (step === 'end') return this.#button(words.end).click();
    if (typeof step === 'string') throw new Error(`Nobody knows how to do "${step}".`);
    if ('say' in step) {
      const reply = String(step['say']);
      const beat = Object.keys(scenario.beats).find((id) => scenario.beats[id]?.replies[reply]) ?? '';
      return this.#button(
        pattern(lines[`beats.${beat}.replies.${reply}.say`] ?? scenario.beats[beat]?.replies[reply]?.say ?? ''),
      ).click();
    }
    if ('verify' in step) return this.#button(words.confirm).click();
    if ('lookup' in step) {
      const id = String(step['lookup']);
      return this.#button(
        pattern(lines[`record.lookups.${id}.label`] ?? scenario.record.lookups?.[id]?.label ?? ''),
      ).click();
    }
    if ('resume' in step)
      return this.#button((step['resume'] as { thanked: boolean }).thanked ? words.thanks : words.plain).click();
    if ('hold' in step) {
      const { announced, asked } = step['hold'] as { announced: number; asked: boolean };
      await this.#button(words.away).click();
      await page.getByRole('dialog').getByLabel(words.promise).fill(String(announced));
      return this.#button(asked ? words.ask : words.holdNow).click();
    }
    if ('phrase' in step) {
      const { phrase, text } = step['phrase'] as { phrase: string; text: string };
      const ready = lines[`quickPhrases.${phrase}.text`] ?? scenario.quickPhrases[phrase]?.text ?? '';
      const listed = this.#button(pattern(ready));
      if (!(await listed.isVisible())) await page.getByText(words.phrases, { exact: true }).click();
      await listed.click();
      await page.getByRole('textbox', { name: words.adapt }).fill(text);
      return this.#button(words.send).click();
    }
    if (!('wrap-up' in step)) throw new Error(`Nobody knows how to do ${JSON.stringify(step)}.`);
    for (const [field, option] of Object.entries(step['wrap-up'] as Record<string, string>)) {
      const text =
        lines[`ticket.${field}.options.${option}.text`] ?? scenario.ticket[field]?.options[option]?.text ?? '';
      const part = page.locator(`fieldset:has(input[name="${field}"])`);
      await part.getByRole('radio', { name: pattern(text) }).check();
    }
    return this.#button(words.file).click();
  }

  /** Rates the own work and goes to the debrief. */
  async toDebrief(): Promise<void> {
    await this.#button(this.words.debrief).click();
    await expect(this.page).toHaveURL(/\/debrief\/#run=/);
  }
}

/** The steps of a golden play. */
export const stepsOf = <Written>(address: string, transcript: string): Written[] =>
  (read(`${address}/transcripts/${transcript}.yaml`) as { events: Written[] }).events;
