import { createHash } from 'node:crypto';

/** The inline code of one page, as sources for a Content-Security-Policy (`'sha256-…'`). */
export interface InlineHashes {
  /** One hash per inline script that the browser would run. */
  scripts: string[];
  /** One hash per `<style>` element. */
  styles: string[];
}

const attributes = String.raw`((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*`;
const scriptElement = new RegExp(`<script${attributes}>([\\s\\S]*?)</script>`, 'giu');
const styleElement = new RegExp(`<style${attributes}>([\\s\\S]*?)</style>`, 'giu');

/** Types of script that a browser runs or obeys; others, such as `application/json`, are only data. */
const runnable = /^(?:|module|text\/javascript|application\/javascript|importmap|speculationrules)$/iu;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function typeIn(attributeText: string): string {
  const match = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/iu.exec(attributeText);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}

/**
 * Finds the inline scripts and styles of a page.
 * @param html the page as the site's build wrote it
 * @returns their hashes, sorted and each only once
 */
export function inlineHashes(html: string): InlineHashes {
  const scripts = [...html.matchAll(scriptElement)]
    .filter(([, attributeText = '']) => !/\ssrc\s*=/iu.test(attributeText) && runnable.test(typeIn(attributeText)))
    .map(([, , text = '']) => hashOf(text));
  const styles = [...html.matchAll(styleElement)].map(([, , text = '']) => hashOf(text));
  return { scripts: [...new Set(scripts)].sort(), styles: [...new Set(styles)].sort() };
}
