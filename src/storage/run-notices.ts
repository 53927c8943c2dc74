/** Tells all tabs that a run has changed. */
export interface RunNotices {
  /** Says it, here and elsewhere. */
  announce(run: string): void;
  /** Calls back at each change; gives the function that stops it. */
  listen(callback: (run: string) => void): () => void;
  /** Stops everything. */
  close(): void;
}

/** Notices over a BroadcastChannel; where there is none, only this tab hears them. */
export function createRunNotices(name: string): RunNotices {
  const listeners = new Set<(run: string) => void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`${name}/runs`) : undefined;
  const tellListeners = (run: string): void => {
    for (const listener of listeners) listener(run);
  };
  if (channel) {
    channel.onmessage = (message: MessageEvent<unknown>) => {
      if (typeof message.data === 'string') tellListeners(message.data);
    };
  }
  return {
    announce(run) {
      channel?.postMessage(run);
      tellListeners(run);
    },
    listen(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}
