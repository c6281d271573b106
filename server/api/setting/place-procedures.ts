import 'server-only';
import { addPlace } from '@/db/commands/add-place';
import { arrangePlaces } from '@/db/commands/arrange-places';
import { changePlace } from '@/db/commands/change-place';
import { declareSuccession } from '@/db/commands/declare-succession';
import { removePlace } from '@/db/commands/remove-place';
import { withdrawSuccession } from '@/db/commands/withdraw-succession';
import { listSettingPlaces } from '@/db/queries/list-setting-places';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { setting } = api;

export const placeProcedures = {
  places: setting.places.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return listSettingPlaces(context.db, scope);
  }),
  addPlace: setting.addPlace.handler(async ({ context, input: { programme, ...place } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    const notices = await writing(context, (at) =>
      addPlace(context.db, scope, { ...place, ...at }),
    );
    return { key: `${place.code}@${place.edition}`, notices };
  }),
  changePlace: setting.changePlace.handler(async ({ context, input: { programme, ...place } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    const notices = await writing(context, (at) =>
      changePlace(context.db, scope, { ...place, ...at }),
    );
    return { key: place.place, notices };
  }),
  arrangePlaces: setting.arrangePlaces.handler(
    async ({ context, input: { programme, places } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => arrangePlaces(context.db, scope, { places, ...at }));
      return { count: places.length };
    },
  ),
  removePlace: setting.removePlace.handler(async ({ context, input: { programme, place } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => removePlace(context.db, scope, { place, ...at }));
    return { key: place };
  }),
  declareSuccession: setting.declareSuccession.handler(
    async ({ context, input: { programme, ...succession } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      const notices = await writing(context, (at) =>
        declareSuccession(context.db, scope, { ...succession, ...at }),
      );
      return { key: succession.place, notices };
    },
  ),
  withdrawSuccession: setting.withdrawSuccession.handler(
    async ({ context, input: { programme, ...succession } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      const notices = await writing(context, (at) =>
        withdrawSuccession(context.db, scope, { ...succession, ...at }),
      );
      return { key: succession.place, notices };
    },
  ),
};
