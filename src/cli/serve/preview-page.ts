import { linkDataset } from '../../dataset/link/link-dataset.ts';
import { escape } from '../../formats/html/markup.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { Locale } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import { healthMessages } from '../../language/messages/health.ts';
import type { Finding } from '../../model/finding.ts';
import { SEVERITIES } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import type { ReadData } from '../read-dataset.ts';
import { previewWidgets } from './preview-widgets.ts';

/** What the page of the preview shows. */
export interface PreviewState {
  readonly file: string;
  /** Changes with each reading of the file. */
  readonly version: string;
  /** When the file was read, as `HH:MM:SS`. */
  readonly time: string;
  /** The last version that could be read. */
  readonly read: ReadData;
  readonly findings: readonly Finding[];
  /** Why the file cannot be read at present, by language. */
  readonly problem?: ((locale: Locale) => string) | undefined;
}

/** The languages of the preview, with their own names. */
export const PREVIEW_LANGUAGES = [
  ['sq', 'Shqip'],
  ['sr-Latn', 'Srpski'],
  ['sr-Cyrl', 'Српски'],
  ['en', 'English'],
] as const;

/** How many findings of a severity are shown. */
const MOST = 100;

function findingsList({ findings, read }: PreviewState, locale: Locale): string {
  const { headings, counts, allWell } = healthMessages(locale);
  const { more } = commandMessages(locale).serve;
  const groups = SEVERITIES.flatMap(([severity]) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (!own.length) return [];
    const items = own.slice(0, MOST).map((finding) => `<li>${escape(read.format(finding, locale))}</li>`);
    const rest = own.length - MOST;
    const note =
      rest > 0 ? `<p>${escape(fillIn(more, locale, { count: formatNumber(rest, locale) }))}</p>` : '';
    const title = `${headings[severity]} <small>${escape(counts[severity](own.length))}</small>`;
    return [`<section class="${severity}"><h3>${title}</h3><ul>${items.join('')}</ul>${note}</section>`];
  });
  return groups.join('') || `<p class="well">${escape(allWell)}</p>`;
}

/** The page of the preview: the findings, and each widget that has something to show. */
export function previewPage(state: PreviewState, locale: Locale): string {
  const { file, version, time, read, problem } = state;
  const texts = commandMessages(locale).serve;
  const say = (key: keyof typeof texts, values = {}) => escape(fillIn(texts[key], locale, values));
  const { fields } = findingMessages(locale);
  const widgets = previewWidgets(linkDataset(read.dataset)).map(({ name, noun, attributes }) => {
    const all = Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escape(value)}"`)
      .join('');
    const line = `&lt;${name}${escape(all)}&gt;`;
    return `<section><h2>${escape(fields[noun] ?? noun)} <code>${line}</code></h2><${name}${all} heading-level="3"></${name}></section>`;
  });
  const languages = PREVIEW_LANGUAGES.map(
    ([tag, name]) =>
      `<a href="/?lang=${tag}" lang="${tag}"${tag === locale ? ' aria-current="true"' : ''}>${name}</a>`,
  );
  return `<!doctype html>
<html lang="${locale}" data-version="${escape(version)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(file)} – Ura</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script defer src="/ura.js"></script>
<script defer src="/preview.js"></script>
</head>
<body>
<header><h1>${escape(file)}</h1><p>${say('checkedAt', { time })}</p><nav aria-label="${say('languages')}">${languages.join('')}</nav></header>
<p class="problem" id="stopped" role="status" hidden>${say('stopped')}</p>
${problem ? `<p class="problem" role="status">${escape(problem(locale))} ${say('lastVersion')}</p>` : ''}
<div class="columns">
<aside aria-labelledby="findings" tabindex="0"><h2 id="findings">${say('findings')}</h2>${findingsList(state, locale)}</aside>
<main>${widgets.length ? `<ura-data src="/data.json">${widgets.join('\n')}</ura-data>` : `<p>${say('nothing')}</p>`}</main>
</div>
</body>
</html>
`;
}

/** Reloads the page when the file was read again. */
export const PREVIEW_SCRIPT = `const { version } = document.documentElement.dataset;
const stopped = document.getElementById('stopped');
const events = new EventSource('/events');
events.onmessage = ({ data }) => {
  stopped.hidden = true;
  if (data !== version) location.reload();
};
events.onerror = () => {
  stopped.hidden = false;
};
`;

export const PREVIEW_STYLE = `:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; padding: 0.75rem 1.25rem; border-block-end: 1px solid var(--line); }
header h1 { margin: 0; font-size: 1.25rem; overflow-wrap: anywhere; }
header p { margin: 0; font-size: 0.875rem; flex: 1; }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; }
nav a { color: inherit; padding-block: 0.35rem; }
nav a[aria-current] { font-weight: 600; text-decoration: none; }
.problem { margin: 0; padding: 0.6rem 1.25rem; background: light-dark(#fdecea, #4a1512); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; align-items: start; }
aside { order: 1; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; padding: 1rem 1.25rem 2rem; border-inline-start: 1px solid var(--line); font-size: 0.875rem; }
aside h2 { margin: 0; font-size: 1rem; }
aside h3 { margin: 1rem 0 0.25rem; font-size: 0.875rem; }
aside small { font-weight: 400; }
aside ul { margin: 0; padding: 0; list-style: none; }
aside li { padding: 0.4rem 0 0.4rem 0.6rem; border-inline-start: 3px solid var(--mark); margin-block-end: 0.4rem; overflow-wrap: anywhere; }
.error { --mark: #c62828; }
.warning { --mark: #b26a00; }
.advice { --mark: #3a7ca5; }
main { padding: 1rem 1.25rem 4rem; min-inline-size: 0; }
main section { max-inline-size: 60rem; margin-block-end: 3rem; }
main h2 { font-size: 1.125rem; padding-block-end: 0.4rem; border-block-end: 1px solid var(--line); }
main h2 code { font-size: 0.75rem; font-weight: 400; opacity: 0.8; overflow-wrap: anywhere; }
@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  aside { order: 0; position: static; max-block-size: 50vh; border-inline-start: 0; border-block-end: 1px solid var(--line); }
}
`;
