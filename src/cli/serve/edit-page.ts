import { createHash } from 'node:crypto';
import { escape } from '../../formats/html/markup.ts';
import type { Locale } from '../../language/locale.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { PREVIEW_LANGUAGES } from './preview-page.ts';

const head = (title: string) => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Ura</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/edit.css">`;

/** The page with the editor of one file. */
export function editPage(file: string, path: string, locale: Locale): string {
  const { serve } = commandMessages(locale);
  const languages = PREVIEW_LANGUAGES.map(
    ([tag, name]) =>
      `<a href="/?lang=${tag}" lang="${tag}"${tag === locale ? ' aria-current="true"' : ''}>${name}</a>`,
  );
  // Drafts in the browser are kept by file, and without the path of this computer.
  const draft = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return `<!doctype html>
<html lang="${locale}">
<head>
${head(file)}
<script defer src="/ura-editor.js"></script>
</head>
<body>
<header><h1>${escape(file)}</h1><nav aria-label="${escape(fillIn(serve.languages, locale))}">${languages.join('')}</nav></header>
<ura-editor data-src="/data.json" data-events="/events" draft="edit-${draft}"></ura-editor>
</body>
</html>
`;
}

/** The page for a browser without the right token. */
export function refusedPage(locale: Locale): string {
  const { edit } = commandMessages(locale);
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>Ura</title></head>
<body><p>${escape(fillIn(edit.refused, locale))}</p></body>
</html>
`;
}

export const EDIT_STYLE = `:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1.25rem 3rem; font: 1rem/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; margin: 0 -1.25rem; padding: 0.5rem 1.25rem; border-block-end: 1px solid var(--line); }
header h1 { flex: 1; margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; }
nav a { color: inherit; padding-block: 0.35rem; }
nav a[aria-current] { font-weight: 600; text-decoration: none; }
.ura-note { position: sticky; inset-block-start: 0; z-index: 2; margin: 0 -1.25rem; }
.ura-note:not(:empty) { padding: 0.6rem 1.25rem; background: light-dark(#fff4d6, #4a3a10); }
`;
