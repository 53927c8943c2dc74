/** Runs `make` at the first call and gives its result again afterwards: collections are read once a build. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  // While developing, content changes under way must show.
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}
