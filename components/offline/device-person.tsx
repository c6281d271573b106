'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useSyncExternalStore,
} from 'react';
import { deviceOf } from './browser-device';
import type { Device } from './device';
import { type DeviceState, idleState } from './device-state';

export interface Person {
  readonly id: string;
  readonly name: string;
}

const PersonContext = createContext<Person | null>(null);

/** Says for whom this page was rendered: what is kept on the device is theirs alone. */
export function DevicePerson({ person, children }: { person: Person; children: ReactNode }) {
  return <PersonContext value={person}>{children}</PersonContext>;
}

export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (!person) throw new Error('Nobody is signed in on this screen.');
  return person;
}

/** The device of the person; to be called in a browser only, by a handler or an effect. */
export function useDevice(): () => Device {
  const { id } = usePerson();
  return useCallback(() => deviceOf(id), [id]);
}

/** What waits on the device, as it changes. */
export function useDeviceState(): DeviceState {
  const device = useDevice();
  return useSyncExternalStore(
    (watcher) => device().watch(watcher),
    () => device().state(),
    () => idleState,
  );
}
