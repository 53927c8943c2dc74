/** Starts the service worker once the page has done everything else, and asks it to keep this page. */
async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration = await workers.register('/sw.js', { updateViaCache: 'none' });
  // The page decides when (never in a call) to ask the reader, and then sends `skip-waiting`.
  const tell = () => registration.waiting && workers.controller && dispatchEvent(new Event('rolecall:update-ready'));
  registration.onupdatefound = () => {
    const installing = registration.installing;
    if (installing) installing.onstatechange = tell;
  };
  tell();
  (await workers.ready).active?.postMessage({ type: 'visited', urls: [location.pathname] });
}

// Browsers refuse in private windows and without a secure address; the site works all the same.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => void register().catch(() => undefined));
}

export {};
