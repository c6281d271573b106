'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { ActionsMenu, MenuAction } from '../../office/actions-menu';
import { answerOf, officeApi } from '../../office/office-api';
import { AskDialog } from '../ask-dialog';
import { useSetting } from '../setting-desk';
import { EditPlaceDialog } from './edit-place-dialog';
import { MovePlaceDialog } from './move-place-dialog';
import { NewPlaceDialog } from './new-place-dialog';
import { arrangementAfter, type PlaceNode } from './place-tree';
import { usePlaces } from './places-context';
import { SuccessionDialog } from './succession-dialog';

type Opened = 'edit' | 'move' | 'add' | 'follow' | 'remove';

/** What can be done with one place; `row` is the place and those beside it. */
export function PlaceMenu({ place, row }: { place: SettingPlace; row: readonly PlaceNode[] }) {
  const t = useTranslations('setting.places');
  const { places, focus, arrange } = usePlaces();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { key, level, rank } = place;
  const isGroup = level === 'group';

  function actions() {
    const up = arrangementAfter(places, row, key, -1);
    const down = arrangementAfter(places, row, key, 1);
    const listed = places.flatMap((one) => (one.rank === null ? [] : [one.key]));
    return [
      ['edit', true, () => setOpened('edit')],
      ['up', up, () => up && arrange(up, key, t('arranged', { key }))],
      ['down', down, () => down && arrange(down, key, t('arranged', { key }))],
      ['move', !isGroup, () => setOpened('move')],
      ['addIn', !isGroup && level !== 'site', () => setOpened('add')],
      ['follow', !isGroup, () => setOpened('follow')],
      ['include', rank === null, () => arrange([...listed, key], key, t('included', { key }))],
      ['remove', rank !== null, () => setOpened('remove')],
    ] as const;
  }

  const close = () => setOpened(null);
  return (
    <>
      <ActionsMenu label={t('actionsOf', { key })} opener={focus.refOf(key)}>
        {(closeMenu) =>
          actions().map(
            ([action, isPossible, act]) =>
              isPossible && (
                <MenuAction
                  key={action}
                  words={t(`actions.${action}`)}
                  onDo={() => {
                    closeMenu();
                    act();
                  }}
                />
              ),
          )
        }
      </ActionsMenu>
      {opened === 'edit' && <EditPlaceDialog place={place} onClose={close} />}
      {opened === 'move' && <MovePlaceDialog place={place} onClose={close} />}
      {opened === 'add' && (
        <NewPlaceDialog kind="place" within={place} next={key} onClose={close} />
      )}
      {opened === 'follow' && (
        <SuccessionDialog known={{ place: key }} next={key} onClose={close} />
      )}
      {opened === 'remove' && <RemovePlace place={place} onClose={close} />}
    </>
  );
}

function RemovePlace({ place: { key }, onClose }: { place: SettingPlace; onClose: () => void }) {
  const t = useTranslations('setting.places');
  const { programme } = useSetting();
  const { settle } = usePlaces();
  return (
    <AskDialog
      title={t('removeTitle', { key })}
      question={t('removeQuestion')}
      confirmText={t('removeSend')}
      look="danger"
      act={() => answerOf(officeApi().setting.removePlace({ programme, place: key }))}
      onDone={() => settle(t('removed', { key }), 'add place')}
      onClose={onClose}
    />
  );
}
