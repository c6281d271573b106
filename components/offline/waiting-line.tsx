'use client';

import { useTranslations } from 'next-intl';
import { Pill } from '../ui/pill';
import { StatusMark } from '../ui/status-mark';
import { useDeviceState } from './device-person';
import type { DeviceState } from './device-state';
import { useWasOffline } from './use-was-offline';
import { WaitingSheets } from './waiting-sheets';

/** What waits on this device and why, on every screen of the office. Nothing where nothing does. */
export function WaitingLine() {
  const t = useTranslations('office.waiting');
  const state = useDeviceState();
  const { is, ready, held } = state;
  const wasOffline = useWasOffline(is.isOffline);
  const mark = <StatusMark shape="part-disc" />;
  const line = useLine(state);
  return (
    <div className="no-print grid justify-items-start gap-1.5">
      {line && (
        <span className={is.isOffline || is.isSignedOut ? '' : 'appears-late'}>
          <Pill tone="waiting" mark={mark}>
            {line}
          </Pill>
        </span>
      )}
      {held > 0 && (
        <Pill tone="waiting" mark={<StatusMark shape="triangle" />}>
          {t('held', { count: held })}
        </Pill>
      )}
      {is.isVolatile && ready + held > 0 && <Warning>{t('volatile')}</Warning>}
      {is.isOutdated && <Warning>{t('outdated')}</Warning>}
      {ready + held > 0 && <WaitingSheets state={state} />}
      <p role="status" className="sr-only">
        {is.isOffline ? t('said.offline') : wasOffline ? t('said.online') : ''}
      </p>
    </div>
  );
}

function useLine({ is, ready }: DeviceState): string | null {
  const t = useTranslations('office.waiting');
  const count = ready;
  if (is.isOffline) return count > 0 ? t('offlineWith', { count }) : t('offline');
  if (count === 0) return null;
  if (is.isSignedOut) return t('signedOut', { count });
  if (is.isFailing) return t('failing', { count });
  return is.isSending ? t('sending', { count }) : t('values', { count });
}

function Warning({ children }: { children: string }) {
  return (
    <p
      role="alert"
      className="rounded-control bg-clay-soft px-2 py-1 text-sm font-medium text-clay"
    >
      {children}
    </p>
  );
}
