import { access, readdir } from 'node:fs/promises';
import { families } from '#core/scenario/names.ts';

/** Addresses `family/slug` of the simulations that exist: folders that hold a scenario. */
export async function simulationAddresses(): Promise<string[]> {
  const perFamily = await Promise.all(
    families.map(async (family) => {
      const entries = await readdir(`simulations/${family}`, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${family}/${name}`);
    }),
  );
  const addresses = perFamily.flat().sort();
  const there = await Promise.all(
    addresses.map((address) => access(`simulations/${address}/scenario.yaml`).then(() => true, () => false)), // prettier-ignore
  );
  return addresses.filter((_, index) => there[index]);
}
