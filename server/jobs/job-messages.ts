import type { ErrorReply } from '@/lib/errors';
import type { Caller } from '@/lib/permissions';
import type { JobName } from './jobs';

export interface JobRequest {
  readonly id: number;
  readonly name: JobName;
  readonly caller: Caller;
  readonly input: unknown;
}

export type JobResponse =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly refused: ErrorReply }
  | { readonly id: number; readonly bug: unknown };
