'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDevice, useDeviceState } from '../offline/device-person';
import { Button } from './button';
import { Dialog } from './dialog';
import { Failure } from './failure';

/** Values wait on this device: they are sent first, or lost, or their person stays. */
export function SignOutQuestion({
  failure,
  isLeaving,
  onLeave,
  onClose,
}: {
  failure: Error | null;
  isLeaving: boolean;
  onLeave: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('office.leaving');
  const device = useDevice();
  const { ready, held } = useDeviceState();
  const sending = useMutation({
    mutationFn: async () => {
      await device().drain();
      const { cells } = await device().store.held();
      return cells.length;
    },
    onSuccess: (left) => {
      if (left === 0) onLeave();
    },
  });
  const isBusy = sending.isPending || isLeaving;
  const isNotSent = sending.data !== undefined && sending.data > 0;
  return (
    <Dialog title={t('title', { count: ready + held })} onClose={onClose}>
      <p>{t('text')}</p>
      <p role="status" className="font-medium text-saffron-word empty:hidden">
        {isNotSent && t('notSent')}
      </p>
      <Failure error={failure ?? sending.error} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('stay')}
        </Button>
        <Button look="plain" disabled={isBusy} onClick={onLeave}>
          {t('lose')}
        </Button>
        <Button disabled={isBusy} onClick={() => sending.mutate()}>
          {sending.isPending ? t('sending') : t('send')}
        </Button>
      </div>
    </Dialog>
  );
}
