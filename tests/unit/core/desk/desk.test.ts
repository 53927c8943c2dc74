import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDesk } from '#core/desk/compile-desk.ts';
import type { DeskEdition } from '#core/desk/desk-edition.ts';
import type { DeskEvent } from '#core/desk/desk-events.ts';
import { createDeskState } from '#core/desk/desk-state.ts';
import { toDeskEvent, type DeskTranscript } from '#core/desk/desk-transcript.ts';
import { deskTransition, replayDesk } from '#core/desk/desk-transition.ts';
import { scoreDesk } from '#core/desk/score-desk.ts';
import { windowLogs } from '#core/desk/window-log.ts';
import { editionHash, editionText } from '#core/engine/edition.ts';
import { replay } from '#core/engine/replay.ts';
import { line } from '#core/engine/run-state.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { allDesks } from '../../../support/desks.ts';
import { present } from '../../../support/present.ts';
import { arbitraryEvent } from '../../../support/random-events.ts';

const simulation = present(allDesks()[0]);
const edition = simulation.editions['zh-CN'];
const compiled = compileDesk(edition, 'golden');
const played = (name: string): DeskEvent[] =>
  (parse(readFileSync(`${simulation.folder.path}/transcripts/${name}.yaml`, 'utf8')) as DeskTranscript).events.map(
    toDeskEvent,
  );
const wait = (seconds: number): DeskEvent => ({ window: '', type: 'tick', seconds });
const answer = (window: string): DeskEvent => ({ window, type: 'answer' });
const say = (window: string, reply: string): DeskEvent => ({ window, type: 'say', reply });

/** Desk events of all kinds, legal or not, in known windows, in none, and in one that does not exist. */
const arbitraryDeskLog = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }).map(wait) },
    ...compiled.windows.map(({ id, compiled: scenario }) => ({
      weight: 8,
      arbitrary: arbitraryEvent(scenario).map((event): DeskEvent => ({ ...event, window: id })),
    })),
    { weight: 1, arbitrary: fc.constant<DeskEvent>({ window: 'nobody', type: 'answer' }) },
    { weight: 1, arbitrary: fc.constant<DeskEvent>({ window: '', type: 'self-assess', overall: 70, dimensions: {} }) },
  ),
  { maxLength: 60 },
);

describe('one agent, three windows, one clock', () => {
  it('what is done in one window takes time in which the others wait', () => {
    const { state } = replayDesk(compiled, [wait(12), answer('new-address'), say('new-address', 'time-first')]);
    expect(state.clock).toBeGreaterThan(12);
    expect(present(state.windows[0]).chatWait).toBeCloseTo(state.clock, 9);
    expect(present(state.windows[2]).chatWait).toBeCloseTo(state.clock - 10, 9);
    expect(present(state.windows[1]).chatWait).toBe(0);
  });

  it('a customer who has not joined the queue yet can neither be answered nor waits', () => {
    const { state, entries } = replayDesk(compiled, [answer('wrong-size'), wait(3)]);
    expect(present(entries[0]).refused).toBe('not-arrived');
    expect(present(state.windows[2]).chatWait).toBe(0);
  });

  it('the next customer comes at once when nobody else is left', () => {
    const { state } = replayDesk(compiled, [answer('urging'), { window: 'urging', type: 'end' }]);
    expect(state.clock).toBe(4);
  });

  it('whoever is never answered leaves, and that customer costs the pass', () => {
    const left = [...Array.from({ length: 60 }, () => wait(10))];
    const { state, entries } = replayDesk(compiled, left);
    expect(present(state.windows[0]).mood.hungUp).toBe(true);
    expect(present(state.windows[0]).line).toBe(line.wrapUp);
    expect(entries.some(({ moments }) => moments.length > 0)).toBe(true);
    expect(scoreDesk(compiled, state).problems).toContain('resolution-low');
  });

  it('a promise is kept by the clock of the desk: held over its time in one window while another is served', () => {
    const hold: DeskEvent = { window: 'urging', type: 'hold', announced: 10, reason: 'x', asked: true };
    const { state } = replayDesk(compiled, [answer('urging'), say('urging', 'ask-need'), hold, wait(20)]);
    expect(present(state.windows[0]).overrunHolds).toBe(1);
  });
});

describe('words that only the whole desk can judge', () => {
  const phrase = (window: string, text: string): DeskEvent => ({
    window,
    type: 'quick-phrase',
    phrase: 'first-line',
    text,
  });
  const codes = (events: DeskEvent[]) =>
    scoreDesk(compiled, replayDesk(compiled, events).state).redLines.map(({ code, window }) => `${code} ${window}`);

  it('another customer’s number in this window is red line AF-01', () => {
    expect(codes([wait(12), answer('urging'), phrase('urging', '您的 4402 我在看，两分钟内回您。')])).toEqual([]);
    expect(codes([wait(12), answer('urging'), phrase('urging', '陈立峰的 3358 我先核，两分钟内回您。')])).toEqual([
      'AF-01 urging',
    ]);
    expect(
      codes([wait(12), answer('new-address'), phrase('new-address', '4402 那单停在临江，您的地址我两分钟内改。')]),
    ).toEqual(['AF-01 new-address']);
  });

  it('the same words in a second window are canned', () => {
    const text = '您好，我是苗青，您的事我两分钟内回您准信，请稍等。';
    const { entries } = replayDesk(compiled, [
      wait(12),
      answer('urging'),
      phrase('urging', text),
      answer('wrong-size'),
      phrase('wrong-size', text),
    ]);
    const acts = (index: number) => present(present(entries[index]).moments[0]).entry.acts.map(({ act }) => act);
    expect(acts(2)).not.toContain('canned');
    expect(acts(4)).toContain('canned');
  });
});

describe('a desk is a function of its log', () => {
  it('the same events give the same bytes, one by one or all at once, whatever the events', () => {
    fc.assert(
      fc.property(arbitraryDeskLog, (events) => {
        let state = createDeskState(compiled);
        for (const event of events) {
          const before = JSON.stringify(state);
          const next = deskTransition(compiled, state, event);
          expect(JSON.stringify(state)).toBe(before);
          state = next.state;
        }
        expect(JSON.stringify(replayDesk(compiled, events).state)).toBe(JSON.stringify(state));
      }),
      { numRuns: 60 },
    );
  });

  it('the log of each window played alone gives the same run', () => {
    fc.assert(
      fc.property(arbitraryDeskLog, (events) => {
        const logs = windowLogs(
          compiled,
          events.map((event, at) => ({ at, event })),
        );
        const { state } = replayDesk(compiled, events);
        logs.forEach((log, index) => {
          const window = present(compiled.windows[index]);
          const alone = replay(
            window.compiled,
            log.map(({ event }) => event),
          );
          expect(alone.state).toEqual({ ...present(state.windows[index]), selfAssessment: state.selfAssessment });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('it can be left and taken up anywhere: the rest of the log leads to the same end', () => {
    const events = played('ideal');
    const whole = replayDesk(compiled, events).state;
    for (const at of [0, 7, 20, events.length]) {
      const kept = JSON.parse(JSON.stringify(events.slice(0, at))) as DeskEvent[];
      let { state } = replayDesk(compiled, kept);
      for (const event of events.slice(at)) ({ state } = deskTransition(compiled, state, event));
      expect(state).toEqual(whole);
    }
  });

  it('its edition is text with a content hash, and plays the same after being stored', () => {
    const text = editionText(edition);
    const stored = JSON.parse(text) as DeskEdition;
    expect(stored.format).toBe('rolecall-desk/1');
    expect(editionHash(stored)).toBe(editionHash(edition));
    const again = compileDesk(stored, 'golden');
    expect(scoreDesk(again, replayDesk(again, played('average')).state).overall).toBe(
      scoreDesk(compiled, replayDesk(compiled, played('average')).state).overall,
    );
  });
});
