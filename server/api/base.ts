import 'server-only';
import { ValidationError } from '@orpc/contract';
import { implement, ORPCError } from '@orpc/server';
import { contract } from '@/lib/api/contract';
import { isOpenDoor } from '@/lib/api/open-door';
import { AppError } from '@/lib/errors';
import { inputProblems } from '@/lib/input-problems';
import { z } from '@/lib/zod';
import type { ApiContext } from './context';

/** The contract, to be implemented. Input that does not fit it is an error of our closed list. */
export const api = implement(contract, {
  // Types hold what a procedure answers, and a test parses it: parsing a whole release for every
  // page that shows it would cost more than reading it.
  initialOutputValidationIndex: Number.NaN,
})
  .$context<ApiContext>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw asAppError(error);
    }
  })
  // Before the input is looked at: what a closed door wants is told to nobody without a session.
  .use(({ context, procedure, next }) => {
    const isAllowed = context.caller.kind === 'person' || isOpenDoor(procedure['~orpc'].meta);
    if (!isAllowed) throw new AppError('unauthorized');
    return next();
  });

function asAppError(error: unknown): unknown {
  if (!(error instanceof ORPCError) || !(error.cause instanceof ValidationError)) return error;
  const issues = error.cause.issues as z.core.$ZodIssue[];
  const [problem] = inputProblems(new z.ZodError(issues));
  const code = problem?.words === 'errors.not-found' ? 'not-found' : 'invalid';
  return new AppError(code, { ...problem, cause: error });
}
