/** Shows the cards that fit the chosen filters, counts them, and lets “take a call” pick one of them. */
const form = document.querySelector<HTMLFormElement>('[data-call-filter]');
const count = form?.querySelector<HTMLOutputElement>('output');
const cards = [...document.querySelectorAll<HTMLElement>('.call-card')];

function show(): void {
  if (!form || !count) return;
  const wanted = new FormData(form);
  for (const card of cards) {
    card.hidden = [...wanted].some(([name, value]) => value !== '' && card.dataset[name] !== value);
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-call-group]')) {
    group.hidden = !group.querySelector('.call-card:not([hidden])');
  }
  const shown = cards.filter((card) => !card.hidden).length;
  const { callCount = '', callNone = '' } = count.dataset;
  count.value = shown > 0 ? callCount.replace('{count}', String(shown)) : callNone;
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', show);
  show();
}

document.querySelector<HTMLAnchorElement>('[data-take-call]')?.addEventListener('click', ({ currentTarget }) => {
  const ways = cards.filter((card) => !card.hidden).map((card) => card.querySelector('a')?.href);
  const way = ways[Math.floor(Math.random() * ways.length)];
  if (way !== undefined && currentTarget instanceof HTMLAnchorElement) currentTarget.href = way;
});

export {};
