'use client';

import { useTranslations } from 'next-intl';
import type { ImportedTable, TableChoices } from '@/lib/api/table-schema';
import type { Locale } from '@/lib/locale';
import { Button } from '../office/button';
import { Failure } from '../office/failure';
import { AcceptForm } from './accept-form';
import { CheckProgress } from './check-progress';
import { ChooseFile } from './choose-file';
import { ColumnUses } from './column-uses';
import { ConstantFields } from './constant-fields';
import { HowRead } from './how-read';
import { isAsChecked } from './is-as-checked';
import { NameQuestions } from './name-questions';
import { NumberQuestions } from './number-questions';
import { RememberForm } from './remember-form';
import { ResultRows } from './result-rows';
import { TableFacts } from './table-facts';
import { useTableImport } from './use-table-import';

/** A table of others on its way in: the file, what its columns mean, what it would change, the drafts. */
export function ImportScreen({
  locale,
  programme,
  choices,
  initial,
}: {
  locale: Locale;
  /** The programme's slug. */
  programme: string;
  choices: TableChoices;
  initial: ImportedTable | null;
}) {
  const t = useTranslations('tables.screen');
  const work = useTableImport({ programme, locale, initial });
  const { table, mapping, setMapping, isChecking } = work;
  const isOver = table?.state === 'applied';
  const isBusy = isChecking || work.look.isPending || work.accept.isPending;
  const checked = isChecking ? null : (table?.checked ?? null);
  return (
    <div className="grid min-w-0 gap-6">
      {!table && <ChooseFile isReading={work.upload.isPending} onChoose={work.open} />}
      <div role="status" className="empty:hidden">
        {work.isGivenUp && !table && t('givenUp')}
      </div>
      <Failure
        error={
          work.upload.error ??
          work.look.error ??
          work.check.error ??
          work.accept.error ??
          work.cancel.error
        }
      />
      {table && mapping && (
        <>
          <TableFacts table={table} />
          {!isOver && (
            <form
              noValidate
              className="card grid min-w-0 gap-5 p-4"
              aria-label={t('how')}
              onSubmit={(event) => {
                event.preventDefault();
                if (!isBusy) work.check.mutate(mapping);
              }}
            >
              <HowRead
                key={`${table.sheet} ${mapping.headerRow} ${mapping.headerLines}`}
                {...{ table, mapping, isBusy }}
                onChange={setMapping}
                onLook={(at) => work.look.mutate(at)}
              />
              <ColumnUses {...{ table, mapping, choices }} onChange={setMapping} />
              <ConstantFields {...{ mapping, choices }} onChange={setMapping} />
              {checked && checked.numbers.length > 0 && (
                <NumberQuestions
                  questions={checked.numbers}
                  {...{ mapping, locale }}
                  onChange={setMapping}
                />
              )}
              {checked && checked.names.length > 0 && (
                <NameQuestions
                  questions={checked.names}
                  more={checked.moreNames}
                  {...{ mapping, choices }}
                  onChange={setMapping}
                />
              )}
              <div className="flex flex-wrap items-center gap-2">
                <Button type="submit" disabled={isBusy}>
                  {t(checked ? 'checkAgain' : 'check')}
                </Button>
                <Button
                  look="plain"
                  disabled={work.cancel.isPending || work.accept.isPending}
                  onClick={() => work.cancel.mutate()}
                >
                  {t('giveUp')}
                </Button>
              </div>
              {isChecking && <CheckProgress done={work.doneRows} all={table.rows} />}
            </form>
          )}
          {checked && (
            <section aria-label={t(isOver ? 'saved' : 'result')} className="grid min-w-0 gap-4">
              <h2 className="text-lg">{t(isOver ? 'saved' : 'result')}</h2>
              <ResultRows key={table.state} {...{ programme, locale, table, checked }} />
              {!isOver && !isAsChecked(table, mapping) && (
                <p className="text-soft">{t('checkFirst')}</p>
              )}
              {!isOver && isAsChecked(table, mapping) && (
                <AcceptForm
                  checked={checked}
                  isSaving={work.accept.isPending}
                  onAccept={(change) => work.accept.mutate(change)}
                />
              )}
            </section>
          )}
          <div role="status" className="empty:hidden">
            {isOver && checked && (
              <p className="rounded-control bg-mint-soft px-3 py-2 text-sm font-medium text-mint">
                {t('done', { count: checked.counts.new + checked.counts.changed })}
              </p>
            )}
          </div>
          {checked && (
            <RememberForm
              remember={work.remember}
              used={table.remembered.find((one) => one.isUsed)?.name ?? ''}
            />
          )}
          {isOver && (
            <div>
              <Button look="plain" onClick={work.startOver}>
                {t('other')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
