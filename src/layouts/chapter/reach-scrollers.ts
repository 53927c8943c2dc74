/** Lets the keyboard reach what scrolls sideways, and only while it does: wide tables and figures on a narrow screen. */
function mark(): void {
  for (const frame of document.querySelectorAll<HTMLElement>('.table-scroll, .figure-paper')) {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else frame.removeAttribute('tabindex');
  }
}

mark();
addEventListener('resize', mark);

export {};
