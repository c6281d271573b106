'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { AskButton } from '../ask-button';
import { useSetting } from '../setting-desk';

/** The address that alone opens an unlisted programme, and the way to a new one. */
export function SecretAddress({ secret, origin }: { secret: string; origin: string }) {
  const t = useTranslations('setting.programme.visibility');
  const { programme, tell } = useSetting();
  const address = `${origin}/api/v1/programmes/${programme}/releases/latest?secret=${secret}`;
  return (
    <div className="grid gap-3">
      <TextField
        label={t('address')}
        hint={t('addressHint')}
        value={address}
        readOnly
        dir="ltr"
        onFocus={(event) => event.target.select()}
      />
      <div>
        <AskButton
          text={t('renew')}
          label={t('renew')}
          title={t('renew')}
          question={t('renewQuestion')}
          confirmText={t('renew')}
          look="danger"
          act={() =>
            answerOf(officeApi().setting.changeVisibility({ programme, visibility: 'unlisted' }))
          }
          onDone={() => tell(t('renewed'))}
        />
      </div>
    </div>
  );
}
