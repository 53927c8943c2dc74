import { cloneMood } from '../customer/mood.ts';
/** Places of the `line` region; the names that people see depend on the channel. */
export const linePlaces = ['ringing', 'talking', 'held', 'muted', 'wrap-up', 'closed'];
/** Index of a place in `linePlaces`. */
export const line = { ringing: 0, talking: 1, held: 2, muted: 3, wrapUp: 4, closed: 5 };
/** Beat indexes that are no beat: the conversation is over, or has not begun. */
export const beatEnded = -1;
export const beatNotBegun = -2;
/** No reply, no remedy, no hold … in a field that holds an index or an amount. */
export const none = -1;
/** Identity on the record card: 0 unknown, 1 said by the customer, 2 confirmed, 3 rejected by the agent. */
export const identity = { unknown: 0, heard: 1, confirmed: 2, rejected: 3 };
/** An independent copy: nothing that happens to one shows in the other. */
export function cloneRunState(state) {
    return {
        ...state,
        mood: cloneMood(state.mood),
        knows: state.knows.slice(),
        revealed: state.revealed.slice(),
        askedHidden: state.askedHidden.slice(),
        offered: state.offered.slice(),
        accepted: state.accepted.slice(),
        done: state.done.slice(),
        said: state.said.slice(),
        lookedUp: state.lookedUp.slice(),
        beatSeen: state.beatSeen.slice(),
        stageSeen: state.stageSeen.slice(),
        actCount: state.actCount.slice(),
        actQuality: state.actQuality.slice(),
        actFirst: state.actFirst.slice(),
        hold: { ...state.hold },
        redLines: state.redLines.slice(),
        ticket: state.ticket.slice(),
    };
}
