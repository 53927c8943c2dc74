/** Lets the print button print the page. */
document.querySelector('[data-print]')?.addEventListener('click', () => {
  print();
});

export {};
