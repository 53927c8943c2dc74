/** Marks the link of the section that is being read, and folds the list up again after a choice on a phone. */
const list = document.querySelector<HTMLDetailsElement>('[data-sections]');
const links = new Map([...(list?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((a) => [a.hash, a]));
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      for (const link of links.values()) link.removeAttribute('aria-current');
      links.get(`#${target.id}`)?.setAttribute('aria-current', 'location');
    }
  },
  { rootMargin: '0px 0px -70% 0px' },
);
for (const heading of document.querySelectorAll('main h2[id]')) observer.observe(heading);
list?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) list.open = false;
});

export {};
