/// <reference types="astro/client" />
import type { ChapterView } from '#core/chapter/chapter-view.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the chapter page for the components in the chapter's text. */
      chapter?: ChapterView;
    }
  }
}
