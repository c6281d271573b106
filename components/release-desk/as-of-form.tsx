import type { Say } from '@/lib/say';
import { Button } from '../office/button';
import { controlLook } from '../office/control-look';

/** The day the figures are to speak for, kept in the address. */
export function AsOfForm({ asOf, say }: { asOf: string; say: Say }) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <label className="grid gap-1 text-sm font-semibold">
        {say('asOf.label')}
        <input
          type="date"
          name="asOf"
          required
          defaultValue={asOf}
          className={`${controlLook} font-normal`}
        />
      </label>
      <Button type="submit" look="plain">
        {say('asOf.show')}
      </Button>
    </form>
  );
}
