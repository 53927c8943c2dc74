import type { Marking } from '../marking.ts';
import { hasCue } from './has-cue.ts';
import type { RewritingKey, RewritingQuestion, RewritingResponse } from './rewriting-question.ts';

/**
 * `(wanted things found − things to avoid found) / wanted things`, floored at 0. What is looked for is listed part by part, so that
 * the learner sees what the wording has and lacks.
 */
export function scoreRewriting(_question: RewritingQuestion, key: RewritingKey, response: RewritingResponse): Marking {
  const wants = key.wants.map(({ id, cues }) => ({ id, right: hasCue(response, cues) }));
  const avoids = key.avoids.map(({ id, cues }) => ({ id, right: !hasCue(response, cues) }));
  const found = wants.filter(({ right }) => right).length;
  const slips = avoids.filter(({ right }) => !right).length;
  // Nothing written avoids everything; only a wording with something wanted in it is worth comparing.
  const parts = response.trim() === '' ? wants : [...wants, ...avoids];
  const missed = parts.filter(({ right }) => !right).map(({ id }) => id);
  return { score: Math.max(0, (found - slips) / Math.max(1, wants.length)), parts, feedback: missed };
}
