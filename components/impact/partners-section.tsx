import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { groupBy } from '@/lib/group-by';
import { organisationRoles } from '@/lib/programme/vocabulary';

/** Who paid, who carried it out, and with whom. An organisation with two roles stands in both. */
export function PartnersSection({ context }: { context: ReleaseContext }) {
  const { release, reader, say } = context;
  const byRole = groupBy(
    release.content.organisations.flatMap((organisation) =>
      organisation.roles.map((role) => ({ role, organisation })),
    ),
    ({ role }) => role,
  );
  if (byRole.size === 0) return null;
  return (
    <section id="partners" aria-labelledby="partners-title">
      <h2 id="partners-title">{say.impact('partners.title')}</h2>
      <dl className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {organisationRoles.flatMap((role) => {
          const own = byRole.get(role);
          return own ? (
            <div key={role}>
              <dt className="text-sm font-semibold text-soft">
                {say.impact(`partners.role.${role}`, { count: own.length })}
              </dt>
              {own.map(({ organisation }) => (
                <dd key={organisation.code}>
                  <LocalisedText text={organisation.name} locale={reader.locale} />
                </dd>
              ))}
            </div>
          ) : (
            []
          );
        })}
      </dl>
    </section>
  );
}
