/** Shows the prompt when a new version waits, and lets it take over only when the reader says so. */
const prompt = document.querySelector<HTMLElement>('[data-update]');

addEventListener('rolecall:update-ready', () => {
  if (prompt) prompt.hidden = false;
});

prompt?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  prompt.hidden = true;
  if (!('updateNow' in target.dataset)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  void serviceWorker.ready.then(({ waiting }) => waiting?.postMessage({ type: 'skip-waiting' }));
});

export {};
