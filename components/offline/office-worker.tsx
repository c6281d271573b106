'use client';

import { useParams, usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { usePerson } from './device-person';

const script = '/office-worker.js';

/**
 * Starts the worker that keeps the entry pages of this person, and tells it which page is open. A
 * browser has none where the page came without TLS: then pages need a connection, values do not.
 */
export function OfficeWorker() {
  const path = usePathname();
  const { locale } = useParams();
  const { id: person } = usePerson();
  useEffect(() => {
    // A development server serves other code under the same addresses.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const scope = `/${locale}/office`;
    void navigator.serviceWorker
      .register(script, { scope })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) =>
        active?.postMessage({
          person,
          keep: new URL(path, window.location.href).href + window.location.search,
          files: builtFiles(),
          unreachable: `${window.location.origin}${scope}/offline`,
        }),
      )
      .catch((error: unknown) => console.warn('Entry pages are not kept for offline.', error));
  }, [path, locale, person]);
  return null;
}

/** What this page was made of, some of which came before the worker. */
function builtFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${window.location.origin}/_next/static/`));
}
