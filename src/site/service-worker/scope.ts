/** This file's global object, which TypeScript takes for that of any kind of worker. */
export const scope = self as unknown as ServiceWorkerGlobalScope;
