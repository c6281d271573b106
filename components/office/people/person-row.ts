import type { Role } from '@/lib/person/role';

/** A person as the screen shows them: names are in the reader's language already. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly access: 'ready' | 'invited' | 'expired';
  readonly roles: readonly {
    readonly grantId: number;
    readonly role: Role;
    readonly places: readonly string[];
    readonly organisation: string | null;
  }[];
}

export interface Choice {
  readonly id: number;
  readonly name: string;
}
