import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { editionHash, editionText, type Edition } from '#core/engine/edition.ts';
import { replayState } from '#core/engine/replay.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import { toEventRow, toTimedEvent } from '#core/records/timed-event.ts';
import CallScreen from '#ui/call/CallScreen.svelte';
import { CallSession } from '#ui/call/call-session.svelte.ts';
import { callMessages } from '#ui/messages/call.ts';
import { newRun } from '../support/record-builders.ts';
import { openBrowserRecords } from '../support/browser-records.ts';
import { must } from '../support/must.ts';
// The edition is made by the set-up of this run, from the simulation on disk.
import editionJson from './edition.json?raw';

const calls = 200;

/** Bytes of the heap after a full collection. */
async function heap(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    (globalThis as unknown as { gc: () => void }).gc();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

test(`${String(calls)} calls in one page lose no event and leave the heap within a tenth of where it was`, async () => {
  const edition = JSON.parse(editionJson) as Edition;
  const kept = { hash: editionHash(edition), text: editionText(edition) };
  const { records } = await openBrowserRecords();
  const learner = must(await records.learners.currentOrFirst());
  let settled = 0;
  let events = 0;
  for (let call = 0; call < calls; call += 1) {
    const seed = String(call);
    const script = playStrategy(
      compile(edition, seed),
      (replies, dice) => replies[Math.floor(dice() * replies.length)],
      seed,
    ).events;
    const row = must(await records.runs.start({ ...newRun({ learner: learner.id }), seed }, kept));
    const seat = must(await records.runs.sit(row.id));
    if (seat.role !== 'writer') throw new Error('The run is taken.');
    const { writer } = seat;
    const session = new CallSession({
      edition, seed, mode: 'learn', history: [], elapsed: () => 0,
      persist: async (seq, timed) => {
        must(await writer.append(toEventRow(row.id, seq, timed)));
        return null;
      },
    }); // prettier-ignore
    const target = document.createElement('div');
    document.body.append(target);
    const screen = mount(CallScreen, {
      target,
      props: {
        session,
        words: callMessages['zh-CN'],
        seed,
        paused: false,
        onpause: () => undefined,
        onfinished: () => undefined,
        onretry: () => undefined,
      },
    });
    for (const event of script) {
      await session.send(event);
      flushSync();
    }
    await unmount(screen);
    target.remove();
    session.stop();
    await writer.release();
    const log = (await records.runs.events(row.id)).map(toTimedEvent).map(({ event }) => event);
    expect(log).toEqual(script);
    expect(replayState(session.compiled, log)).toEqual(session.run);
    events += log.length;
    if (call === 19) settled = await heap();
  }
  const end = await heap();
  const told = `${String(calls)} calls, ${String(events)} events, heap ${(settled / 1048576).toFixed(1)} MB after 20 calls, ${(end / 1048576).toFixed(1)} MB at the end`;
  expect(end, told).toBeLessThan(settled * 1.1);
  await expect.poll(() => told).toContain('heap');
});
