/**
 * Another place that opens the same records: a worker shares database, locks and channels with the page as another tab
 * does, and can be killed in the middle of its work. tests/browser/storage talks to it.
 */
import type { EventRow } from '#core/records/event-row-schema.ts';
import type { RunWriter } from '#core/records/run-writer.ts';
import { browserSurroundings } from '#storage/context.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createRecords } from '#storage/records.ts';
import { must } from './must.ts';

/** What the page may ask for. */
export type TabOrder =
  | { do: 'open'; name: string; withLocks: boolean }
  | { do: 'sit'; run: string }
  | { do: 'append'; event: EventRow }
  | { do: 'append-without-end'; run: string }
  | { do: 'release' };

let records: ReturnType<typeof createRecords> | undefined;
let writer: RunWriter | undefined;

async function obey(order: TabOrder): Promise<unknown> {
  switch (order.do) {
    case 'open': {
      const around = browserSurroundings();
      if (!order.withLocks) around.locks = undefined;
      records = createRecords(must(await openDatabase(order.name, around)));
      return 'open';
    }
    case 'sit': {
      const seat = must(await records!.runs.sit(order.run));
      writer = seat.role === 'writer' ? seat.writer : undefined;
      return seat.role;
    }
    case 'append':
      return writer!.append(order.event);
    case 'append-without-end':
      for (;;) {
        const seq = writer!.nextSeq();
        must(await writer!.append({ run: order.run, seq, at: seq, type: 'say', payload: { reply: 'x'.repeat(500) } }));
        postMessage({ acknowledged: seq });
      }
    case 'release':
      await writer!.release();
      return 'released';
  }
}

onmessage = async ({ data }: MessageEvent<TabOrder>) => {
  postMessage({ answer: await obey(data) });
};
