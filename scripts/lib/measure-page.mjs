/** Loads a page as a cheap phone on a slow network would, and measures it. */
import { brotliCompressSync, constants } from 'node:zlib';

/** "Slow 4G" of Chromium's developer tools. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 0.675e6 / 8 };

/** A usual small phone. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Runs in the page from its first moment: notes when something was painted and when the page became usable. */
function watch(readySelector) {
  const times = (globalThis.rolecallTimes = { painted: 0, ready: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) times.painted = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  const isVisible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const look = () => {
    if ([...document.querySelectorAll(readySelector)].some(isVisible)) times.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: clicks the first visible match; gives the milliseconds until the next frame was drawn. */
function clickAndTime(selector) {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
  if (!element) return null;
  const started = performance.now();
  element.click();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0));
  });
}

/** What a response is, for the table of bytes. */
function kindOf({ type, mime }) {
  if (type === 'Document') return 'html';
  if (type === 'Script' || /javascript/u.test(mime)) return 'js';
  if (type === 'Stylesheet' || /css/u.test(mime)) return 'css';
  return 'other';
}

const brotliSize = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Follows all requests of a page. */
function follow(session) {
  const requests = new Map();
  let origin;
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    origin ??= timestamp;
    if (/^(?:data|blob):/u.test(request.url)) return;
    requests.set(requestId, { url: request.url, type, mime: '', started: (timestamp - origin) * 1000, open: true });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { mime: response.mimeType, cached: response.fromDiskCache });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const request = requests.get(requestId);
    if (request) request.cached = true;
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { open: false, failed: true });
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    const request = requests.get(requestId);
    if (!request) return;
    request.open = false;
    request.size = session
      .send('Network.getResponseBody', { requestId })
      .then(({ body, base64Encoded }) => brotliSize(Buffer.from(body, base64Encoded ? 'base64' : 'utf8')))
      .catch(() => 0);
  });
  return requests;
}

/** Waits until no request was open for a second and the page is ready; gives its times. */
async function settle(page, requests, deadline) {
  for (let quietSince = Date.now(); ; await page.waitForTimeout(100)) {
    if ([...requests.values()].some((request) => request.open)) quietSince = Date.now();
    const times = await page.evaluate(() => globalThis.rolecallTimes);
    if (times.ready > 0 && Date.now() - quietSince > 1000) return times;
    if (Date.now() > deadline) throw new Error(`The page was not usable in time: ${page.url()}`);
  }
}

/** Bytes (brotli) by kind of those requests that `wanted` picks. */
async function bytesByKind(requests, wanted = () => true) {
  const bytes = { html: 0, css: 0, js: 0, other: 0, all: 0, requests: 0 };
  for (const request of [...requests.values()].filter((each) => !each.cached && !each.failed && wanted(each))) {
    const size = (await request.size) ?? 0;
    bytes[kindOf(request)] += size;
    bytes.all += size;
    bytes.requests += 1;
  }
  return bytes;
}

/**
 * Measures one cold visit.
 * @param browser a Chromium of Playwright
 * @param {{ address: string, ready: string, then?: (page: object) => Promise<void>, choose?: string, times?: number }} target
 *   `ready` selects what means "usable"; `then` brings the page on (scrolls, answers the call); `choose` is clicked `times` times
 */
export async function measureVisit(browser, { address, ready, then, choose, times = 5 }) {
  // The service worker would fetch ahead on a network that is not slowed down, which flatters everything after the start.
  const options = { ...phone, ignoreHTTPSErrors: true, serviceWorkers: 'block', locale: 'zh-CN' };
  const context = await browser.newContext(options);
  try {
    await context.addInitScript(watch, ready);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable', { maxTotalBufferSize: 2e8, maxResourceBufferSize: 1e8 });
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const requests = follow(session);
    const deadline = Date.now() + 60_000;
    await page.goto(address, { timeout: 60_000 });
    const { painted, ready: usable } = await settle(page, requests, deadline);
    const untilUsable = await bytesByKind(requests, ({ started }) => started <= usable);
    const atRest = await bytesByKind(requests);
    if (then) {
      await then(page);
      await settle(page, requests, deadline);
    }
    const inAll = await bytesByKind(requests);
    const frames = [];
    for (let count = 0; choose && count < times; count += 1) {
      await page.locator(choose).first().waitFor();
      const frame = await page.evaluate(clickAndTime, choose);
      if (frame !== null) frames.push(frame);
      await page.waitForTimeout(700);
    }
    return { painted, usable, untilUsable, atRest, inAll, frames };
  } finally {
    await context.close();
  }
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
