'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Evidence } from '@/lib/api/evidence-schema';
import { answerOf, officeApi } from '../../office/office-api';
import { SmallButton } from '../small-button';
import type { ToDestroy } from './destroy-dialog';
import { EvidenceItem } from './evidence-item';
import type { EvidenceTarget } from './evidence-target';
import { FileItem } from './file-item';
import { LinkItem } from './link-item';

interface ListsProps {
  readonly evidence: Evidence;
  readonly targets: readonly EvidenceTarget[];
  readonly programme: string;
  readonly onDestroy: (one: ToDestroy) => void;
  readonly onChange: (send: () => Promise<unknown>) => void;
}

type OfCell = Pick<Evidence['files'][number], 'category' | 'organisation' | 'source'>;

/** The files, links and comments of the cells of a row. */
export function EvidenceLists({ evidence, targets, programme, onDestroy, onChange }: ListsProps) {
  const t = useTranslations('evidence');
  const targetOf = (one: OfCell) =>
    targets.find(
      ({ category, organisation, source }) =>
        category === one.category && organisation === one.organisation && source === one.source,
    );
  const ofRow = <T extends OfCell>(all: readonly T[]) => all.filter((one) => targetOf(one));
  const about = (one: OfCell) => (targets.length > 1 ? (targetOf(one)?.label ?? t('total')) : null);
  const [files, links, comments] = [
    ofRow(evidence.files),
    ofRow(evidence.links),
    ofRow(evidence.comments),
  ];
  const api = () => officeApi().evidence;
  const mark = (id: number, isPublic: boolean) =>
    onChange(() => answerOf(api().setPublic({ programme, evidence: id, isPublic })));
  if (files.length + links.length + comments.length === 0) {
    return <p className="text-soft">{t('none')}</p>;
  }
  return (
    <>
      <List title={t('files')} isEmpty={files.length === 0}>
        {files.map((file) => (
          <FileItem
            key={file.id}
            file={file}
            programme={programme}
            about={about(file)}
            mayKeep={evidence.mayKeep}
            onDestroy={() => onDestroy({ kind: 'file', id: file.id, name: file.name ?? '' })}
            onMark={(isPublic) => mark(file.id, isPublic)}
          />
        ))}
      </List>
      <List title={t('links')} isEmpty={links.length === 0}>
        {links.map((link) => (
          <LinkItem
            key={link.id}
            link={link}
            about={about(link)}
            mayKeep={evidence.mayKeep}
            onRemove={() => onDestroy({ kind: 'link', id: link.id, name: link.title ?? '' })}
            onMark={(isPublic) => mark(link.id, isPublic)}
          />
        ))}
      </List>
      <List title={t('comments')} isEmpty={comments.length === 0}>
        {comments.map(({ id, words, writtenBy, writtenAt, mayRemove, ...one }) => (
          <EvidenceItem
            key={id}
            by={writtenBy}
            at={writtenAt}
            about={about(one)}
            actions={
              mayRemove && (
                <SmallButton
                  aria-label={t('eraseLabel', { name: writtenBy })}
                  onClick={() =>
                    onChange(() => answerOf(api().removeComment({ programme, comment: id })))
                  }
                >
                  {t('erase')}
                </SmallButton>
              )
            }
          >
            {words === null ? (
              <span className="text-soft">{t('commentRemoved')}</span>
            ) : (
              <span dir="auto" className="block whitespace-pre-line">
                {words}
              </span>
            )}
          </EvidenceItem>
        ))}
      </List>
    </>
  );
}

function List({
  title,
  isEmpty,
  children,
}: {
  title: string;
  isEmpty: boolean;
  children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    <div>
      <p aria-hidden="true" className="font-semibold text-soft">
        {title}
      </p>
      <ul aria-label={title}>{children}</ul>
    </div>
  );
}
