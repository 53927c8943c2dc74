/** Turns the scroll of slides into a talk: keys turn them, F presents one at a time, N shows the notes. */
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const { body } = document;

/** The slide that stands highest in the window. */
function inView(): number {
  const tops = slides.map((slide) => Math.abs(slide.getBoundingClientRect().top));
  return tops.indexOf(Math.min(...tops));
}

let current = Math.max(
  0,
  slides.findIndex(({ id }) => `#${id}` === location.hash),
);
const isPresenting = () => body.classList.contains('presenting');

function show(place: number): void {
  current = Math.min(Math.max(place, 0), slides.length - 1);
  const slide = slides[current];
  if (!slide) return;
  for (const one of slides) one.classList.toggle('current', one === slide);
  slide.focus({ preventScroll: true });
  slide.scrollIntoView({ block: 'start', behavior: 'instant' });
  history.replaceState(null, '', `#${slide.id}`);
}

function turn(by: number): void {
  show((isPresenting() ? current : inView()) + by);
}

function press(selector: string, isOn: boolean): void {
  document.querySelector(selector)?.setAttribute('aria-pressed', String(isOn));
}

function present(isOn: boolean): void {
  if (isOn && !isPresenting()) current = inView();
  body.classList.toggle('presenting', isOn);
  press('[data-present]', isOn);
  show(current);
  // Some browsers refuse the whole screen; the slide then fills the window.
  if (isOn && document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => undefined);
  else if (document.fullscreenElement) void document.exitFullscreen();
}

function toggleNotes(): void {
  press('[data-notes]', body.classList.toggle('with-notes'));
}

const keys: Record<string, () => void> = {
  ArrowRight: () => turn(1),
  ArrowLeft: () => turn(-1),
  PageDown: () => turn(1),
  PageUp: () => turn(-1),
  Home: () => show(0),
  End: () => show(slides.length - 1),
  f: () => present(!isPresenting()),
  n: toggleNotes,
  Escape: () => isPresenting() && present(false),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
document.querySelector('[data-present]')?.addEventListener('click', () => present(!isPresenting()));
document.querySelector('[data-notes]')?.addEventListener('click', toggleNotes);
for (const button of document.querySelectorAll<HTMLElement>('[data-turn]'))
  button.addEventListener('click', () => turn(Number(button.dataset.turn)));
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement && isPresenting()) present(false);
});

export {};
