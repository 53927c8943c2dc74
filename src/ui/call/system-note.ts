import type { Entry } from '#core/engine/entry.ts';
import type { RunEvent } from '#core/engine/events.ts';
import type { Scenario } from '#core/scenario/scenario-schema.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { CallWords } from '#ui/messages/call.ts';

/** A line of the transcript for what happened at the desk; null when the event needs none. */
export function systemNote(event: RunEvent, entry: Entry, scenario: Scenario, words: CallWords): string | null {
  if (entry.refused) return null;
  switch (event.type) {
    case 'hold':
      return `${words.hold} · ${fill(words.seconds, { count: event.announced })}${event.reason ? ` · ${event.reason}` : ''}`;
    case 'check-in':
      return event.news ? words.checkIn : words.apologyOnly;
    case 'resume':
      return event.thanked ? words.resumeThanks : words.resume;
    case 'lookup': {
      const lookup = scenario.record.lookups[event.lookup];
      return lookup ? `${lookup.label}：${lookup.result}` : null;
    }
    case 'verify':
      return event.match ? words.identityConfirmed : words.identityRejected;
    case 'silence':
      return fill(words.silence, { seconds: Math.round(event.seconds) });
    case 'mute':
      return words.muted;
    case 'unmute':
      return words.unmute;
    case 'transfer':
      return `${words.transfer} · ${event.to}`;
    default:
      return null;
  }
}
