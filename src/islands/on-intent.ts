const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart'] as const;

/**
 * Runs `load` when the visitor shows life (moves, touches, types) or after `wait` milliseconds, whichever is first. What is needed
 * only when somebody acts then costs nothing before, and is there before they are ready.
 * @returns the function that stops waiting
 */
export function onIntent(load: () => void, wait: number): () => void {
  const stop = (): void => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, go);
  };
  const go = (): void => {
    stop();
    load();
  };
  const timer = setTimeout(go, wait);
  for (const sign of signs) addEventListener(sign, go, { once: true, passive: true });
  return stop;
}
