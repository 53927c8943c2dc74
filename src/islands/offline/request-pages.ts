import type { OfflineReport, OfflineRequest } from '#core/offline/protocol.ts';

/**
 * Asks the service worker to keep pages with all that they need.
 * @param report is told of progress and, last, of success or failure
 */
export async function requestPages(urls: string[], report: (message: OfflineReport) => void): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const request: OfflineRequest = { type: 'make-available', urls };
  port1.onmessage = ({ data }: MessageEvent<OfflineReport>) => {
    report(data);
    if (data.type !== 'progress') port1.close();
  };
  active?.postMessage(request, [port2]);
}
