'use client';

import type { InputProblem } from '@/lib/input-problems';
import { useErrorWords } from '../error-words';

/** What is wrong with a control, or a group of them; give `id` to what describes it. */
export function FieldProblem({ id, problem }: { id: string; problem: InputProblem | undefined }) {
  const words = useErrorWords();
  if (!problem) return null;
  return (
    <span id={id} className="block text-sm font-medium text-clay">
      <span aria-hidden="true">▲ </span>
      {words(problem)}
    </span>
  );
}
