/** The simulated customer at one moment, in points of 0–100 unless said otherwise. */
export interface Mood {
  arousal: number;
  trust: number;
  patience: number;
  understood: number;
  value: number;
  /** Ceiling of trust; 60 after a deceit was discovered. */
  trustMaximum: number;
  /** Arousal at the start and at its highest. */
  arousalAtStart: number;
  arousalPeak: number;
  /** Best adequacy (0–1) that was put to the customer so far. */
  adequacy: number;
  resolved: boolean;
  hungUp: boolean;
  /** Effort events: repeated questions, cold transfers, bare checks, unannounced holds. */
  effort: number;
  /** Seconds spent waiting on hold. */
  wait: number;
  /** Holds that nobody asked for. */
  unannouncedHolds: number;
  /** Rude events; rudeness itself counts double. */
  rudeness: number;
  /** Bit masks of positive acts in the last turns, newest last (see `repeatWindow`). */
  history: number[];
}

/** Start values as a scenario gives them. */
export interface MoodStart {
  arousal: number;
  trust: number;
  patience: number;
  understood: number;
  value?: number | undefined;
}

/** A customer before the first word. */
export function createMood(start: MoodStart): Mood {
  return {
    arousal: start.arousal,
    trust: start.trust,
    patience: start.patience,
    understood: start.understood,
    value: start.value ?? 0,
    trustMaximum: 100,
    arousalAtStart: start.arousal,
    arousalPeak: start.arousal,
    adequacy: 0,
    resolved: false,
    hungUp: false,
    effort: 0,
    wait: 0,
    unannouncedHolds: 0,
    rudeness: 0,
    history: [],
  };
}

/** An independent copy. */
export function cloneMood(mood: Mood): Mood {
  return { ...mood, history: mood.history.slice() };
}
