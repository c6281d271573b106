import { type Meta, oc } from '@orpc/contract';

/** What a procedure's contract says of who may call it. Closed unless it says otherwise. */
export interface DoorMeta extends Meta {
  readonly isOpen?: boolean;
}

/** Begins a procedure that answers without a session. It reads, and takes no body. */
export const openDoor = oc.$meta<DoorMeta>({ isOpen: true });

export function isOpenDoor({ isOpen }: DoorMeta): boolean {
  return isOpen === true;
}
