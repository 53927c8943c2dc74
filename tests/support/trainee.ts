import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Step = string | Record<string, unknown>;
interface Play {
  events: Step[];
  expect: { overall: number; passed: boolean };
}
interface Texts {
  say: (reply: string) => string;
  lookup: (id: string) => string;
  ticket: (field: string, option: string) => string;
}
const names = {
  'zh-CN': {
    answer: '接听', confirm: '一致，确认', hold: '保持', ask: '说明并保持', holdNow: '直接按保持（不说）', promise: '答应的时间', resume: /^回来并致谢/, end: '结束', file: '提交工单', debrief: '看讲评', modes: { learn: '学习', practise: '练习', exam: '考核' },
  },
  en: {
    answer: 'Answer', confirm: 'It matches, confirm', hold: 'Hold', ask: 'Ask, then hold', holdNow: 'Press hold without a word', promise: 'Time you promise', resume: /^Return with thanks/, end: 'End', file: 'File the ticket', debrief: 'See the debrief', modes: { learn: 'Learn', practise: 'Practise', exam: 'Exam' },
  },
} as const; // prettier-ignore

interface Scenario {
  record: { lookups?: Record<string, { label: string }> };
  beats: Record<string, { replies: Record<string, { say: string }> }>;
  ticket: Record<string, { options: Record<string, { text: string }> }>;
}

/** The wordings of a simulation in a language, as they stand on the screen. */
function textsOf(address: string, locale: 'zh-CN' | 'en'): Texts {
  const scenario = parse(readFileSync(`simulations/${address}/scenario.yaml`, 'utf8')) as Scenario;
  const lines =
    locale === 'en' ? (parse(readFileSync(`simulations/${address}/en.yaml`, 'utf8')) as Record<string, string>) : {};
  const beatOf = (reply: string): string =>
    Object.keys(scenario.beats).find((beat) => scenario.beats[beat]?.replies[reply]) ?? '';
  return {
    say: (reply) =>
      lines[`beats.${beatOf(reply)}.replies.${reply}.say`] ?? scenario.beats[beatOf(reply)]?.replies[reply]?.say ?? '',
    lookup: (id) => lines[`record.lookups.${id}.label`] ?? scenario.record.lookups?.[id]?.label ?? '',
    ticket: (field, option) =>
      lines[`ticket.${field}.options.${option}.text`] ?? scenario.ticket[field]?.options[option]?.text ?? '',
  };
}

const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .replace(/\{[a-z0-9-]+\}/g, '\u0000')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('\u0000', '.+?'),
  );

/** A trainee at the keyboard and mouse who plays a golden transcript on the real page. */
export class Trainee {
  readonly page: Page;
  readonly address: string;
  readonly locale: 'zh-CN' | 'en';
  readonly play: Play;
  readonly #texts: Texts;

  readonly #base: string;

  /** @param base address of the site, for pages of a browser that knows none */
  constructor(page: Page, address: string, transcript: string, locale: 'zh-CN' | 'en' = 'zh-CN', base = '') {
    this.page = page;
    this.#base = base;
    this.address = address;
    this.locale = locale;
    this.play = parse(readFileSync(`simulations/${address}/transcripts/${transcript}.yaml`, 'utf8')) as Play;
    this.#texts = textsOf(address, locale);
  }

  get words() {
    return names[this.locale];
  }

  /** Opens the page and answers. */
  async answer(mode: 'learn' | 'practise' | 'exam' = 'learn'): Promise<void> {
    await this.page.goto(`${this.#base}${this.locale === 'en' ? '/en' : ''}/practice/${this.address}/`);
    await this.page.getByRole('radio', { name: this.words.modes[mode], exact: true }).check();
    await this.page.getByRole('button', { name: this.words.answer, exact: true }).click();
    await expect(this.page.getByRole('list').locator('.said.customer').first()).toBeVisible();
  }

  /** Plays the steps from `from` to before `to`; the first step, answering, is done by `answer`. */
  async steps(from = 1, to = this.play.events.length): Promise<void> {
    for (const step of this.play.events.slice(from, to)) await this.#do(step);
  }

  /** Says a reply by choosing it. */
  async say(reply: string): Promise<void> {
    await this.page.getByRole('button', { name: pattern(this.#texts.say(reply)) }).click();
  }

  async #do(step: Step): Promise<void> {
    const { page, words } = this;
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
    if (step === 'end') await button(words.end).click();
    else if (typeof step === 'string') throw new Error(`The trainee cannot do "${step}".`);
    else if ('say' in step) await this.say(String(step['say']));
    else if ('verify' in step) await button(words.confirm).click();
    else if ('hold' in step) {
      await button(words.hold).click();
      const { announced, asked } = step['hold'] as { announced: number; asked: boolean };
      const dialog = page.getByRole('dialog');
      if (announced > 0) await dialog.getByLabel(words.promise).fill(String(announced));
      await button(asked ? words.ask : words.holdNow).click();
    } else if ('lookup' in step) await button(pattern(this.#texts.lookup(String(step['lookup'])))).click();
    else if ('resume' in step) await button(words.resume).click();
    else if ('wrap-up' in step) {
      for (const [field, option] of Object.entries(step['wrap-up'] as Record<string, string>)) {
        await page.getByRole('radio', { name: pattern(this.#texts.ticket(field, option)) }).check();
      }
      await button(words.file).click();
    } else throw new Error(`The trainee cannot do ${JSON.stringify(step)}.`);
  }

  /** Rates the own work and goes to the debrief. */
  async toDebrief(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.debrief }).click();
    await expect(this.page).toHaveURL(/\/debrief\/#run=/);
    await expect(this.page.locator('.score-number strong')).toBeVisible();
  }
}
