'use client';

import { useParams, usePathname } from 'next/navigation';
import { useEffect } from 'react';

const script = '/office-worker.js';

/**
 * Starts the worker that keeps the entry pages of this person, and tells it which page is open. A
 * browser has none where the page came without TLS: then pages need a connection, values do not.
 */
export function OfficeWorker() {
  const path = usePathname();
  const { locale } = useParams();
  useEffect(() => {
    // A development server serves other code under the same addresses.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const scope = `/${locale}/office`;
    void navigator.serviceWorker
      .register(script, { scope })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) =>
        active?.postMessage({
          keep: new URL(path, window.location.href).href + window.location.search,
          files: builtFiles(),
          unreachable: `${window.location.origin}${scope}/offline`,
        }),
      )
      .catch((error: unknown) => console.warn('Entry pages are not kept for offline.', error));
  }, [path, locale]);
  return null;
}

/** What this page was made of, some of which came before the worker. */
function builtFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${window.location.origin}/_next/static/`));
}
