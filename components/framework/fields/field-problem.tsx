'use client';

import type { InputProblem } from '@/lib/input-problems';
import { useErrorWords } from '../../office/error-words';

/** What is wrong with a group of controls; give `id` to what describes the group. */
export function FieldProblem({ id, problem }: { id: string; problem: InputProblem | undefined }) {
  const words = useErrorWords();
  if (!problem) return null;
  return (
    <p id={id} className="text-sm font-medium text-clay">
      <span aria-hidden="true">▲ </span>
      {words(problem)}
    </p>
  );
}
