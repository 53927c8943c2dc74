import { actIndex } from '../../customer/compile-model.ts';
import type { Act } from '../../scenario/names.ts';
import { spokenLength } from '../speech.ts';
import type { CompiledReply, CompiledScenario } from '../compiled.ts';
import type { Strategy } from './play.ts';

const has = (reply: CompiledReply, acts: Set<number>): number => reply.acts.filter(({ act }) => acts.has(act)).length;
const setOf = (...acts: Act[]): Set<number> => new Set(acts.map(actIndex));

const polite = setOf('greet', 'thank', 'apologise', 'empathise-generic', 'offer-more-help', 'respect-no');
const empathic = setOf('empathise-specific', 'empathise-generic', 'apologise', 'paraphrase');
const fixing = setOf('take-action', 'offer-options', 'commit', 'inform', 'escalate');

/** The reply with most acts of a kind; among equals one that leads on, else one by chance. */
function most(acts: Set<number>): Strategy {
  return (replies, random) => {
    const best = Math.max(...replies.map((reply) => has(reply, acts)));
    const among = replies.filter((reply) => has(reply, acts) === best);
    return among[Math.floor(random() * among.length)];
  };
}

/** Cheap ways to play that must not pass (simulation.md §7). `always-first` takes the author's order. */
export function cheapStrategies(compiled: CompiledScenario): Record<string, Strategy> {
  const { locale } = compiled.edition;
  const length = (reply: CompiledReply): number => spokenLength(reply.say, locale);
  const unsaid = (replies: CompiledReply[], said: number[]): CompiledReply[] => {
    const fresh = replies.filter((reply) => (said[reply.index] ?? 0) === 0);
    return fresh.length > 0 ? fresh : replies;
  };
  return {
    random: (replies, random) => replies[Math.floor(random() * replies.length)],
    'always-longest': (replies, _random, state) =>
      unsaid(replies, state.said).reduce<CompiledReply | undefined>(
        (one, other) => (one && length(one) >= length(other) ? one : other),
        undefined,
      ),
    'always-first': (replies, _random, state) => unsaid(replies, state.said)[0],
    'most-polite': most(polite),
    'empathy-only': most(empathic),
    'fix-only': most(fixing),
  };
}
