/** What a chapter and a call weigh, and how soon a reader on a cheap phone and a slow network can use them. */
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { buildFolder, ensureBuild } from '../lib/ensure-build.mjs';
import { measureVisit, median } from '../lib/measure-page.mjs';
import { serveSecurely } from '../lib/secure-site.mjs';

export const title = 'Pages: slow 4G, processor four times slower, brotli';

const runs = 3;

/** Brings the first exercise of a chapter into view, and waits until it works. */
async function toFirstExercise(page) {
  const island = page.locator('main astro-island').first();
  // Exercises without an island work as plain HTML, and cost nothing.
  if ((await island.count()) === 0) return;
  await island.scrollIntoViewIfNeeded();
  await page.locator('main astro-island:not([ssr])').first().waitFor({ state: 'attached' });
}

/** Takes the call, so that there is something to choose. */
async function answer(page) {
  await page.locator('.ring-answer').first().click();
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
const milliseconds = (time) => Math.round(time).toString();

/** What is measured, and the targets; each takes the visits and gives a number, how to print it and its limit. */
const targets = [
  {
    name: 'chapter',
    path: 'course/09-complaint-handling/',
    visit: { ready: 'main h1', then: toFirstExercise },
    limits: [
      ['JavaScript before an exercise is in view, KB', ([visit]) => visit.atRest.js, 4 * 1024, kilobytes],
      [
        'everything but the text, exercise in view, KB',
        ([visit]) => visit.inAll.all - visit.inAll.html,
        14 * 1024,
        kilobytes,
      ],
    ],
  },
  {
    name: 'call',
    path: 'practice/complaint-handling/parcel-not-received/',
    visit: { ready: '.ring-answer:enabled', then: answer, choose: '.choice:enabled' },
    limits: [
      ['all requests until it can be answered, KB', ([visit]) => visit.untilUsable.all, 70 * 1024, kilobytes],
      ['ringing and answerable, ms', (visits) => median(visits.map(({ usable }) => usable)), 2200, milliseconds],
      ['choice to next frame, ms', (visits) => median(visits.flatMap(({ frames }) => frames)), 30, milliseconds],
    ],
  },
];

function printBytes(print, name, { untilUsable, atRest, inAll }) {
  for (const [when, bytes] of [
    ['usable', untilUsable],
    ['at rest', atRest],
    ['in use', inAll],
  ]) {
    const cells = [bytes.html, bytes.css, bytes.js, bytes.other, bytes.all].map(kilobytes);
    print(`| ${name}, ${when} | ${bytes.requests} | ${cells.join(' | ')} |`);
  }
}

/** Measures all targets; gives the number of missed limits. */
export async function run(print) {
  if (!(await ensureBuild())) return 1;
  const site = await serveSecurely(buildFolder);
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, '--ignore-certificate-errors'] });
  const measured = [];
  try {
    for (const target of targets) {
      const visits = [];
      // The first visit only warms the server's compression cache.
      for (let count = 0; count <= runs; count += 1) {
        const visit = await measureVisit(browser, { ...target.visit, address: site.address + target.path });
        if (count > 0) visits.push(visit);
      }
      measured.push({ ...target, visits });
    }
  } finally {
    await browser.close();
    site.close();
  }

  print(`${site.protocol}, ${runs} cold visits each; bytes are KB of brotli, times are medians.\n`);
  print('| page | requests | HTML | CSS | JS | other | all |\n|---|--:|--:|--:|--:|--:|--:|');
  for (const { name, visits } of measured) printBytes(print, name, visits[0]);
  print('\n| page | first paint, ms | usable, ms (least–most) |\n|---|--:|--:|');
  for (const { name, visits } of measured) {
    const usable = visits.map((visit) => visit.usable);
    const range = `${milliseconds(Math.min(...usable))}–${milliseconds(Math.max(...usable))}`;
    print(
      `| ${name} | ${milliseconds(median(visits.map(({ painted }) => painted)))} | ${milliseconds(median(usable))} (${range}) |`,
    );
  }
  let missed = 0;
  print('\n| target | measured | limit | |\n|---|--:|--:|---|');
  for (const { name, visits, limits } of measured) {
    for (const [what, measure, limit, show] of limits) {
      const value = measure(visits);
      const isMet = value <= limit;
      if (!isMet) missed += 1;
      print(`| ${name}: ${what} | ${show(value)} | ${show(limit)} | ${isMet ? 'met' : '**missed**'} |`);
    }
  }
  return missed;
}
