import type { KeptCell, Send } from '@/lib/offline/kept-cell';
import { answered, keepCells, nextSend, type Outcome } from '@/lib/offline/queue';
import type { Delivery } from './deliver';
import { type DeviceState, sameState, stateOf } from './device-state';
import type { DeviceStore } from './device-store';

/** What a sending came to, told to every tab of the person. */
export interface Settled {
  readonly send: Send;
  readonly outcome: Outcome;
}

/** What tabs tell each other; without more, that something was kept. */
interface Told {
  readonly settled?: Settled;
  /** The person has signed out. */
  readonly isLeft?: boolean;
}

/** Whether all that could be sent was sent and answered; else why not. */
export type Drained = 'done' | Exclude<Delivery['kind'], Outcome['kind']>;

export interface DeviceParts {
  readonly person: string;
  readonly store: DeviceStore;
  readonly deliver: (send: Send, person: string) => Promise<Delivery>;
  /** Runs work that no other tab of the person runs at the same time. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Other tabs of the person. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'close'> & {
    onmessage: ((event: MessageEvent) => void) | null;
  };
  /** The person has signed out in another tab. */
  readonly onLeft: () => void;
  readonly newId: () => string;
  /** ISO UTC. */
  readonly now: () => string;
}

export type Device = ReturnType<typeof createDevice>;

/** Keeps what one person types until the server has answered it, and sends it in order. */
export function createDevice(parts: DeviceParts) {
  const { store, channel, person, newId, now } = parts;
  let state: DeviceState = stateOf({ cells: [], sends: [] }, {});
  const watchers = new Set<() => void>();
  const listeners = new Set<(settled: Settled) => void>();
  const unsentListeners = new Set<() => void>();
  const othersListeners = new Set<() => void>();
  let draining: Promise<Drained> | null = null;
  let isAskedAgain = false;
  /** The last writing down of what was typed. */
  let keeping: Promise<unknown> = Promise.resolve();

  function say(next: DeviceState) {
    if (sameState(state, next)) return;
    state = next;
    for (const watcher of watchers) watcher();
  }

  async function look(change: Parameters<typeof stateOf>[1] = {}) {
    say(stateOf(await store.held(), { ...state.is, ...change }));
  }

  function tell(settled: Settled) {
    for (const listener of listeners) listener(settled);
  }

  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.isLeft) return parts.onLeft();
    if (data.settled) tell(data.settled);
    for (const listener of othersListeners) listener();
    void look();
  };

  /** Sends until nothing is left to send, or nothing can be. */
  async function sendAll(): Promise<Drained> {
    const passedOver = new Set<string>();
    for (;;) {
      const made = { id: newId(), at: now() };
      const send = await store.step((held) => {
        const next = nextSend(held, made, passedOver);
        return { change: next.change, answer: next.send };
      });
      if (!send) return passedOver.size > 0 ? 'failed' : 'done';
      await look({ isSending: true });
      const delivery = await parts.deliver(send, person);
      if (delivery.kind === 'unanswered' || delivery.kind === 'signed-out') return delivery.kind;
      if (delivery.kind === 'failed') {
        passedOver.add(send.id);
        continue;
      }
      await store.step((held) => ({ change: answered(held, send, delivery), answer: null }));
      const settled = { send, outcome: delivery };
      tell(settled);
      channel.postMessage({ settled });
      await look({ isOffline: false, isSignedOut: false });
    }
  }

  async function drainOnce(): Promise<Drained> {
    const came = await parts.alone(sendAll);
    await look({
      isSending: false,
      isFailing: came === 'failed',
      isSignedOut: came === 'signed-out',
      ...(came === 'unanswered' && { isOffline: true }),
    });
    if (came === 'unanswered' || came === 'failed')
      for (const listener of unsentListeners) listener();
    return came;
  }

  /** One at a time; what is asked for meanwhile is done right after. */
  function drain(): Promise<Drained> {
    if (draining) {
      isAskedAgain = true;
      return draining;
    }
    draining = (async () => {
      try {
        let came: Drained;
        do {
          isAskedAgain = false;
          came = await drainOnce();
        } while (isAskedAgain && came === 'done');
        return came;
      } finally {
        draining = null;
      }
    })();
    return draining;
  }

  return {
    person,
    store,
    drain,
    look,
    state: () => state,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    onSettled: (listener: (settled: Settled) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Called when a sending came to nothing and has to be tried again. */
    onUnsent: (listener: () => void) => {
      unsentListeners.add(listener);
      return () => void unsentListeners.delete(listener);
    },
    /** Called when another tab of the person has kept or sent something. */
    onOtherTab: (listener: () => void) => {
      othersListeners.add(listener);
      return () => void othersListeners.delete(listener);
    },
    /** Keeps what was typed, and lets go of what again says what is saved. */
    keep: async (typed: readonly KeptCell[], reverted: readonly KeptCell[]) => {
      keeping = store.step((held) => ({ change: keepCells(held, typed, reverted), answer: null }));
      await keeping;
      channel.postMessage({});
      await look();
    },
    /** What is kept of these cells, with all that was given to be kept until it is told. */
    cellsOf: async (keys: ReadonlySet<string>): Promise<readonly KeptCell[]> => {
      for (;;) {
        const last = keeping;
        await last;
        const { cells } = await store.held();
        if (last === keeping) return cells.filter(({ key }) => keys.has(key));
      }
    },
    /** Lets go of all that was kept, in every tab of the person. */
    destroy: async () => {
      await store.destroy();
      channel.postMessage({ isLeft: true });
      channel.close();
    },
  };
}
