/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the chapter page for the components in the chapter's text. */
    chapter?: import('#core/chapter/chapter-view.ts').ChapterView;
  }
}
