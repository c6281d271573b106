'use client';

import { useMemo } from 'react';
import type { TagsOfProgramme } from '@/lib/api/framework/tag-schema';
import { groupBy } from '@/lib/group-by';
import { SectionHead } from '../section-head';
import { SubjectLine } from './subject-line';
import type { TagSubject } from './tag-subject';
import { termKey } from './term-search';

const none: readonly never[] = [];
const keyOf = (one: { readonly place?: string | null; readonly indicator: string | null }) =>
  `${one.place ?? ''}\n${one.indicator ?? ''}`;

/** Subjects of one kind, each with its terms. */
export function SubjectSection({
  id,
  title,
  lead,
  subjects,
  tags: { tags, references },
}: {
  id: string;
  title: string;
  lead: string;
  subjects: readonly TagSubject[];
  tags: TagsOfProgramme;
}) {
  const terms = useMemo(() => {
    const bySubject = groupBy(tags, keyOf);
    return new Map([...bySubject].map(([key, held]) => [key, held.map((one) => termKey(one))]));
  }, [tags]);
  const linked = useMemo(() => groupBy(references, keyOf), [references]);
  if (subjects.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-8">
      <SectionHead id={id} title={title} lead={lead} />
      <ul className="card divide-y divide-line">
        {subjects.map((subject) => (
          <SubjectLine
            key={keyOf(subject)}
            subject={subject}
            held={terms.get(keyOf(subject)) ?? none}
            references={subject.indicator === null ? none : (linked.get(keyOf(subject)) ?? none)}
          />
        ))}
      </ul>
    </section>
  );
}
