/** A database as it stands, without the program: its native version, and every store with its rows. */
export type RawDatabase = {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly RawStore[];
};

type RawIndex = {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
};

type RawStore = {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly RawIndex[];
  readonly rows: readonly unknown[];
};

/** What a request gives. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

async function dumpStore(store: IDBObjectStore): Promise<RawStore> {
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, unique, multiEntry } = store.index(name);
    return { name, keyPath, unique, multiEntry };
  });
  const { name, keyPath, autoIncrement } = store;
  return { name, keyPath, autoIncrement, indexes, rows: await settled(store.getAll()) };
}

/** Everything that stands in a database. */
export async function dumpDatabase(name: string): Promise<RawDatabase> {
  const database = await settled(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = await Promise.all(names.map((each) => dumpStore(transaction.objectStore(each))));
  const { version } = database;
  database.close();
  return { name, version, stores };
}

/** Makes a database that does not exist yet, as it was dumped. Gives its open connection. */
export async function loadDatabase({ name, version, stores }: RawDatabase): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: each, keyPath, autoIncrement, indexes } of stores) {
      const store = request.result.createObjectStore(each, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, ...options } of indexes)
        store.createIndex(index, path, options);
    }
  };
  const database = await settled(request);
  const transaction = database.transaction(
    stores.map((store) => store.name),
    'readwrite',
  );
  const done = completed(transaction);
  for (const { name: each, rows } of stores) {
    for (const row of rows) transaction.objectStore(each).put(row);
  }
  await done;
  return database;
}
