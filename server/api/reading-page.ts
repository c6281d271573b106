import 'server-only';
import { createHash } from 'node:crypto';
import { traverseContractProcedures } from '@orpc/server';
import { createTranslator } from 'use-intl/core';
import { contract } from '@/lib/api/contract';
import { isOpenDoor } from '@/lib/api/open-door';
import { groupBy } from '@/lib/group-by';
import { directionOf, formatTags, type Locale, languageNames, locales } from '@/lib/locale';
import type { Say } from '@/lib/say';
import { messagesIn } from '../i18n/messages';
import { writeContentPolicy } from '../security/content-policy';
import { readingPageStyle } from './reading-page-style';

const styleHash = createHash('sha256').update(readingPageStyle).digest('base64');

// In the page itself: the header of every response stands beside it, and keeps it out of frames.
const policy = writeContentPolicy({
  'default-src': ["'none'"],
  'style-src': [`'sha256-${styleHash}'`],
  'img-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

interface Door {
  readonly group: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly isOpen: boolean;
}

/** What a person finds at /api/v1: the doors, one line each, in their language. No script. */
export function readingPage(locale: Locale): Response {
  return new Response(renderPage(locale), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-cache',
      vary: 'Accept-Language',
    },
  });
}

function renderPage(locale: Locale): string {
  const say = sayIn(locale);
  const groups = groupBy(listDoors(), ({ group }) => group);
  const languages = locales
    .map((one) => {
      const current = one === locale ? ' aria-current="true"' : '';
      return `<a href="/api/v1?lang=${one}" lang="${one}" hreflang="${one}"${current}>${languageNames[one]}</a>`;
    })
    .join(' ');
  const rules = ['missing', 'frozen', 'errors', 'limit']
    .map((rule) => `<li>${escaped(say(`page.${rule}`))}</li>`)
    .join('');
  const sections = [...groups]
    .map(([group, doors]) => {
      const rows = doors.map((door) => renderDoor(door, say)).join('');
      return `<section aria-labelledby="${group}"><h2 id="${group}">${escaped(say(`page.groups.${group}`))}</h2><dl>${rows}</dl></section>`;
    })
    .join('');
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg"><title>${escaped(say('page.title'))}</title><style>${readingPageStyle}</style></head>
<body>
<header><a href="/${locale}">${escaped(say('page.home'))}</a>
<nav aria-label="${escaped(say('page.language'))}">${languages}</nav></header>
<main>
<h1>${escaped(say('page.title'))}</h1>
<p class="lead">${escaped(say('page.lead'))}</p>
<p><a href="/api/v1/spec.json">${escaped(say('page.spec'))}</a></p>
<h2>${escaped(say('page.try'))}</h2>
<p><a href="/api/v1/programmes" dir="ltr"><code>GET /api/v1/programmes</code></a></p>
<h2>${escaped(say('page.rules'))}</h2>
<ul>${rules}</ul>
${sections}
</main>
</body></html>
`;
}

function renderDoor({ group, name, method, path, isOpen }: Door, say: Say): string {
  const who = say(isOpen ? 'page.open' : 'page.role');
  const sentence = escaped(say(`doors.${group}.${name}`));
  return `<dt dir="ltr"><code><b>${method}</b> ${escaped(path)}</code></dt><dd>${sentence} <small>(${escaped(who)})</small></dd>`;
}

/** The procedures of the contract in its order. */
export function listDoors(): Door[] {
  const doors: Door[] = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: one, path: names }) => {
    const { route, meta } = one['~orpc'];
    const { method = 'POST', path = '' } = route;
    const [group = '', name = ''] = names;
    doors.push({ group, name, method, path, isOpen: isOpenDoor(meta) });
  });
  return doors;
}

function sayIn(locale: Locale): Say {
  const t = createTranslator<Record<string, unknown>, string>({
    locale: formatTags[locale],
    messages: messagesIn(locale),
    namespace: 'api',
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => t(key as never, values as never);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
