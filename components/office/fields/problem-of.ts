import type { InputProblem } from '@/lib/input-problems';

/** What is wrong with the field of that path, if anything is. */
export type ProblemOf = (field: string) => InputProblem | undefined;
