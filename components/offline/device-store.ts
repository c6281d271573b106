import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { KeptCell, Send } from '@/lib/offline/kept-cell';
import { changed, type Held, type HeldChange, nothingHeld } from '@/lib/offline/queue';

/** A sheet as it was last seen. */
export interface KeptSheet {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
  /** To be parsed: another version of the app may have kept it. */
  readonly sheet: unknown;
}

/** What is kept for one person, in this browser. */
export interface DeviceStore {
  held(): Promise<Held>;
  /** One step on what is held, which no other tab can come between. */
  step<T>(work: (held: Held) => { readonly change: HeldChange; readonly answer: T }): Promise<T>;
  keepSheet(sheet: KeptSheet): Promise<void>;
  findSheet(key: string): Promise<KeptSheet | null>;
  /** Ends it, and what it kept with it. */
  destroy(): Promise<void>;
}

interface Tables extends DBSchema {
  cells: { key: string; value: KeptCell };
  sends: { key: string; value: Send };
  sheets: { key: string; value: KeptSheet; indexes: { seenAt: number } };
}

/** Raised where what is kept takes another form; `upgrade` then brings cells and sends along. */
const schemaVersion = 1;

const nameFor = (personId: string) => `athar-office-${personId}`;

/**
 * Rejects where the browser keeps nothing (a `DOMException`), or holds what a newer version wrote.
 * @param onOutdated a newer version of the app wants to change what is kept
 */
export async function openDeviceStore(
  personId: string,
  onOutdated: () => void,
): Promise<DeviceStore> {
  const db = await openDB<Tables>(nameFor(personId), schemaVersion, {
    upgrade(created) {
      created.createObjectStore('cells', { keyPath: 'key' });
      created.createObjectStore('sends', { keyPath: 'id' });
      created.createObjectStore('sheets', { keyPath: 'key' }).createIndex('seenAt', 'seenAt');
    },
    blocking(_current, wanted, event) {
      (event.target as IDBDatabase).close();
      if (wanted !== null) onOutdated();
    },
  });
  await dropSheetsUnseen(db);
  return {
    held: () => heldIn(db),
    step: (work) => stepIn(db, work),
    keepSheet: async (sheet) => {
      await db.put('sheets', sheet);
    },
    findSheet: async (key) => (await db.get('sheets', key)) ?? null,
    destroy: () => destroy(db, personId),
  };
}

/** A sheet that was not opened for this long is let go, so that what is kept does not only grow. */
export const daysSheetIsKept = 60;

async function dropSheetsUnseen(db: IDBPDatabase<Tables>): Promise<void> {
  const tx = db.transaction('sheets', 'readwrite');
  const unseen = IDBKeyRange.upperBound(Date.now() - daysSheetIsKept * 86_400_000);
  const keys = await tx.store.index('seenAt').getAllKeys(unseen);
  await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
}

async function heldIn(db: IDBPDatabase<Tables>): Promise<Held> {
  const tx = db.transaction(['cells', 'sends']);
  const [cells, sends] = await Promise.all([
    tx.objectStore('cells').getAll(),
    tx.objectStore('sends').getAll(),
    tx.done,
  ]);
  return { cells, sends };
}

async function stepIn<T>(
  db: IDBPDatabase<Tables>,
  work: (held: Held) => { readonly change: HeldChange; readonly answer: T },
): Promise<T> {
  const tx = db.transaction(['cells', 'sends'], 'readwrite', { durability: 'strict' });
  const cells = tx.objectStore('cells');
  const sends = tx.objectStore('sends');
  const [kept, sent] = await Promise.all([cells.getAll(), sends.getAll()]);
  const { change, answer } = work({ cells: kept, sends: sent });
  await Promise.all([
    ...(change.gone ?? []).map((key) => cells.delete(key)),
    ...(change.answered ?? []).map((id) => sends.delete(id)),
    ...(change.cells ?? []).map((cell) => cells.put(cell)),
    ...(change.sends ?? []).map((send) => sends.put(send)),
    tx.done,
  ]);
  return answer;
}

async function destroy(db: IDBPDatabase<Tables>, personId: string): Promise<void> {
  const tables = ['cells', 'sends', 'sheets'] as const;
  const tx = db.transaction(tables, 'readwrite');
  await Promise.all([...tables.map((name) => tx.objectStore(name).clear()), tx.done]);
  db.close();
  // A tab that sleeps may hold it open: what is left of it then is empty.
  await new Promise<void>((resolve, reject) => {
    deleteDB(nameFor(personId), { blocked: () => resolve() }).then(resolve, reject);
  });
}

/** For a browser that keeps nothing: it lasts as long as its page. */
export function memoryStore(): DeviceStore {
  let held = nothingHeld;
  const sheets = new Map<string, KeptSheet>();
  return {
    held: async () => held,
    step: async (work) => {
      const { change, answer } = work(held);
      held = changed(held, change);
      return answer;
    },
    keepSheet: async (sheet) => {
      sheets.set(sheet.key, sheet);
    },
    findSheet: async (key) => sheets.get(key) ?? null,
    destroy: async () => {
      held = nothingHeld;
      sheets.clear();
    },
  };
}
