/** Folders whose files are named by their content: once fetched, they never have to be asked for again. */
export const immutableFolders = ['/_astro/', '/editions/', '/answers/', '/exercises/'];

/** Whether a path names a file that never changes. */
export function isImmutable(path: string): boolean {
  return immutableFolders.some((folder) => path.startsWith(folder));
}
