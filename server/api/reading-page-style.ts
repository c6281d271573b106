import { fontFamily, palettes, type Theme } from '@/lib/look/tokens';

const colours = (theme: Theme) => {
  const { ink, soft, paper, card, line, brand } = palettes[theme];
  return `--ink:${ink};--soft:${soft};--paper:${paper};--card:${card};--line:${line};--brand:${brand}`;
};

/** The look of the product in one screen of CSS; the page loads no file. */
export const readingPageStyle = `
:root{color-scheme:light dark;${colours('light')}}
@media (prefers-color-scheme:dark){:root{${colours('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 ${fontFamily}}
header,main{max-width:52rem;margin:0 auto;padding:1.25rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between}
nav{display:flex;gap:1rem}
[aria-current]{color:var(--ink);text-decoration:none;font-weight:600}
a{color:var(--brand);text-underline-offset:.2em}
a:focus-visible{outline:2px solid var(--brand);outline-offset:3px;border-radius:3px}
h1{font-size:2rem;line-height:1.2;margin:1rem 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
.lead{font-size:1.125rem;color:var(--soft);max-width:40rem}
section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:0 1.25rem 1rem;margin-top:1.5rem}
section h2{margin-top:1.25rem}
dl{margin:0}
dt{margin-top:1rem;overflow-wrap:anywhere;text-align:start}
[dir=rtl] dt{text-align:right}
dd{margin:.15rem 0 0}
small{color:var(--soft);font-size:.875rem}
code{font:.9rem/1.5 ui-monospace,SFMono-Regular,Menlo,monospace}
`;
