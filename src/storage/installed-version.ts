/**
 * The version of the database that is on this device, 0 for none. Asked before Dexie opens it, because Dexie opens newer
 * databases too and would put back what a newer version of the site has dropped.
 */
export function installedVersion(databases: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = databases.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      // Leaves nothing behind: an empty database would look like an old one.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      // Dexie counts in tens.
      const version = Math.floor(request.result.version / 10);
      request.result.close();
      resolve(version);
    };
    request.onerror = () => {
      if (isNew) resolve(0);
      else reject(request.error ?? new DOMException('The database cannot be opened.', 'UnknownError'));
    };
  });
}
