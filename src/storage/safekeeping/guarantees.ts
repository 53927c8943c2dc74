import type { Guarantee, GuaranteeName } from '#core/records/safekeeping.ts';
import type { StorageContext } from '../context.ts';
import { persistenceHere } from './persistence.ts';

/** Which promises hold on this page. What a plain-http page or an old browser lacks is `weaker`, never silently missing. */
export async function guarantees(context: StorageContext): Promise<Guarantee[]> {
  const persisted = (await persistenceHere(context)) === 'granted';
  return [
    guarantee('locks', context.around.locks !== undefined),
    guarantee('signing', (crypto as Partial<Crypto>).subtle !== undefined),
    guarantee('offline', 'serviceWorker' in navigator),
    guarantee('persistence', persisted),
  ];
}

function guarantee(name: GuaranteeName, holds: boolean): Guarantee {
  const strength = holds ? 'full' : 'weaker';
  return { name, strength, message: `storage.guarantee.${name}.${strength}` };
}
