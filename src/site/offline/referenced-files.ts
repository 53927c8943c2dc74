const endings = 'js|css|json|svg|png|jpe?g|webp|avif|woff2|mp3|ogg|opus|webm|mp4|webmanifest';

/** A path from the site's root, in an attribute, in the properties of an island or in a string of code. */
const absolutePath = new RegExp(`(?<=["'(\`]|&quot;)/(?!/)[\\w@./~-]+\\.(?:${endings})(?=["')\`?#]|&quot;)`, 'gu');

/** A file of the build beside this one, which code names with or without its folder. */
const hashedName = new RegExp(`(?<=["'(\`/])[\\w@.~-]+\\.[\\w-]{8}\\.(?:${endings})(?=["')\`?#])`, 'gu');

/**
 * Finds the files that a page, a script or a style sheet needs, including those that it loads later.
 * @param text the page, script or style sheet
 * @param folder where the build keeps files with a hash in their name
 * @returns paths from the site's root, each once; the service worker is not among them, as browsers keep it themselves
 */
export function referencedFiles(text: string, folder = '/_astro/'): string[] {
  const absolute = [...text.matchAll(absolutePath)].map(([path]) => path);
  const hashed = [...text.matchAll(hashedName)].map(([name]) => folder + name);
  return [...new Set([...absolute, ...hashed])].filter((path) => path !== '/sw.js');
}

/** Whether a file can itself name other files. */
export function mayReferToFiles(path: string): boolean {
  return /\.(?:js|css|html)$|\/$/u.test(path);
}
