// Finds out why a widget is not shown. Pure: takes texts, returns codes; words.ts has the
// sentences.
import { readDataFile } from '../../src/dataset/load/read-data-file.ts';
import { suggest } from '../../src/dataset/validate/suggest.ts';
import { tagsIn } from '../../src/formats/snippet/read-tags.ts';
import {
  readSnippet,
  type SnippetFault,
  type SnippetFaultCode,
} from '../../src/formats/snippet/read-snippet.ts';
import type { Snippet } from '../../src/formats/snippet/snippet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { CARD_NOUNS } from './card-nouns.ts';

export type CauseCode =
  | SnippetFaultCode
  | 'shortcode-as-text'
  // the script
  | 'no-script'
  | 'two-scripts'
  | 'div-needs-loader'
  | 'file-without-widget'
  | 'old-version'
  | 'other-hash'
  // the security of the page
  | 'csp-script'
  | 'csp-data'
  | 'mixed-script'
  | 'mixed-data'
  // the data file
  | 'bad-address'
  | 'cors'
  | 'cors-from-file'
  | 'unreachable'
  | 'timeout'
  | 'http'
  | 'html-instead'
  | 'empty'
  | 'not-json'
  | 'other-format'
  | 'not-a-dataset'
  | 'too-large'
  | 'no-reader'
  | 'record-not-in-data'
  | 'findings'
  // no problem
  | 'page-sound'
  | 'data-sound';

/** A cause, with the values for its sentence. */
export interface Cause {
  readonly code: CauseCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const cause = (code: CauseCode, params: Cause['params'] = {}): Cause => ({ code, params });

/** The built files: their version, and the hash of each. */
export interface Built {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

export interface PageInput {
  readonly html: string;
  /** Content-Security-Policy headers, one per line, with or without the name. */
  readonly headers?: string;
  /** The URL of the page, if it is known. */
  readonly address?: string;
  readonly built: Built;
}

/** Parses a URL, or returns nothing. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** The attributes of every tag with a name, in lower case. Comments are skipped. */
const tagAttributes = (html: string, name: string): readonly ReadonlyMap<string, string>[] =>
  tagsIn(html, new RegExp(`^${name}[\\s>/]`, 'i'))
    .filter(({ closed }) => closed)
    .map(({ attributes }) => attributes);

type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * The policies in meta elements and headers. Report-only policies are skipped: they forbid nothing.
 */
export function policiesOf(html: string, headers = ''): Policy[] {
  const metas = tagAttributes(html, 'meta')
    .filter((meta) => meta.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((meta) => meta.get('content') ?? '');
  const lines = headers
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^content-security-policy-report-only/i.test(line))
    // Other headers may have been pasted too.
    .filter((line) => /^content-security-policy\s*:/i.test(line) || /(^|;)\s*[a-z]+-src\b/i.test(line))
    .map((line) => line.replace(/^content-security-policy\s*:/i, ''));
  return [...metas, ...lines].map((policy) => {
    const rules = new Map<string, string[]>();
    for (const part of policy.split(';')) {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      if (name && !rules.has(name.toLowerCase())) rules.set(name.toLowerCase(), sources);
    }
    return rules;
  });
}

/** The first of these directives that the policy has. */
const directiveOf = (policy: Policy, names: readonly string[]) => names.find((name) => policy.has(name));

function matches(source: string, url: URL, page: URL | undefined): boolean {
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol);
  if (/^'self'$/i.test(source)) return page !== undefined && page.origin === url.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source))
    return url.protocol === source.toLowerCase() || (source === 'http:' && url.protocol === 'https:');
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (!host) return false;
  if (
    scheme &&
    `${scheme.toLowerCase()}:` !== url.protocol &&
    !(scheme === 'http' && url.protocol === 'https:')
  )
    return false;
  const name = host.toLowerCase();
  const hostFits = name.startsWith('*.')
    ? url.hostname.endsWith(name.slice(1))
    : name === '*' || name === url.hostname;
  const portFits =
    port === undefined
      ? url.port === ''
      : port === '*' || port === (url.port || (url.protocol === 'https:' ? '443' : '80'));
  const pathFits = !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return hostFits && portFits && pathFits;
}

interface Resource {
  readonly address: string;
  readonly page: URL | undefined;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/**
 * The directive that forbids a URL, or nothing. If the URL of the page is unknown, relative URLs
 * only need 'self'.
 */
export function forbids(
  policy: Policy,
  names: readonly string[],
  { address, page, nonce, integrity }: Resource,
): string | undefined {
  const name = directiveOf(policy, names);
  if (name === undefined) return undefined;
  const sources = policy.get(name)!;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return undefined;
  if (integrity && sources.includes(`'${integrity}'`)) return undefined;
  const directive = `${name} ${sources.join(' ')}`.trim();
  if (sources.some((source) => /^'strict-dynamic'$/i.test(source)) && names[0]?.startsWith('script'))
    return directive;
  const unknown = 'https://page.invalid/';
  const url = urlOf(address, page?.href ?? unknown);
  const home = page ?? (url?.hostname === 'page.invalid' ? url : undefined);
  return url && sources.some((source) => matches(source, url, home)) ? undefined : directive;
}

const SCRIPT_DIRECTIVES = ['script-src-elem', 'script-src', 'default-src'];
const DATA_DIRECTIVES = ['connect-src', 'default-src'];

/** The file of Ura in a URL: `ura.js`, `ura.all.js`, `ura-grant-call.js`. */
const fileOf = (src: string) => /(?:^|\/)(ura(?:\.all|-[a-z-]+)?\.js)(?:[?#]|$)/.exec(src)?.[1];

function causesOfScript(
  html: string,
  snippet: Snippet | undefined,
  page: URL | undefined,
  policies: readonly Policy[],
  built: Built,
): Cause[] {
  const causes: Cause[] = [];
  const scripts = tagAttributes(html, 'script').flatMap((script) => {
    const src = script.get('src');
    const file = src && fileOf(src);
    return src && file ? [{ src, file, script }] : [];
  });
  const [first] = scripts;
  if (!first) return [cause('no-script')];
  const different = [...new Set(scripts.map(({ src }) => src))];
  // Several single-widget files are fine. `ura.js` or `ura.all.js` with any other file is too much.
  if (different.length > 1 && scripts.some(({ file }) => file === 'ura.js' || file === 'ura.all.js'))
    causes.push(cause('two-scripts', { value: different.join(' · ') }));
  const fillsPlaceholders = ({ file }: { file: string }) => file === 'ura.js' || file === 'ura.all.js';
  if (snippet?.form === 'div' && !scripts.some(fillsPlaceholders)) {
    causes.push(cause('div-needs-loader', { value: first.file }));
  } else if (snippet) {
    const has = ({ file }: { file: string }) =>
      file === 'ura.js' ||
      file === `${snippet.widget}.js` ||
      snippet.widget === 'ura-data' ||
      (file === 'ura.all.js' && snippet.widget !== 'ura-data-health');
    if (!scripts.some(has))
      causes.push(cause('file-without-widget', { value: first.file, widget: snippet.widget }));
  }
  for (const { src, file, script } of scripts) {
    const version = /(?:@|\/v?)(\d+\.\d+\.\d+(?:-[\w.]+)?)\//.exec(src)?.[1];
    const integrity = script.get('integrity');
    const builtIntegrity = built.files[file]?.integrity;
    if (version && version !== built.version)
      causes.push(cause('old-version', { found: version, version: built.version }));
    else if (integrity && builtIntegrity && !integrity.split(/\s+/).includes(builtIntegrity))
      causes.push(cause('other-hash', { value: file, version: built.version }));
    if (page?.protocol === 'https:' && /^http:/i.test(src))
      causes.push(cause('mixed-script', { value: src }));
    for (const policy of policies) {
      const rule = forbids(policy, SCRIPT_DIRECTIVES, {
        address: src,
        page,
        nonce: script.get('nonce'),
        integrity,
      });
      if (rule) causes.push(cause('csp-script', { rule, value: urlOf(src)?.origin ?? "'self'" }));
    }
  }
  return causes;
}

/** The URL that a page gives as its own. */
function pageUrlIn(html: string): string | undefined {
  const canonical = tagAttributes(html, 'link')
    .find((link) => link.get('rel')?.toLowerCase() === 'canonical')
    ?.get('href');
  return (
    canonical ??
    tagAttributes(html, 'meta')
      .find((meta) => meta.get('property') === 'og:url')
      ?.get('content')
  );
}

/** Whether a text is a whole page, not only a pasted line. */
const isWholePage = (html: string) => /<(!doctype|html|head|body)\b/i.test(html);

export interface PageDiagnosis {
  readonly causes: readonly Cause[];
  /** The parts of the line, to check its data too. */
  readonly snippet?: Snippet;
  /** The URL of its data, if it can be resolved. */
  readonly data?: string;
}

/** The most widgets of a page that are read. */
const MOST_WIDGETS = 50;

/** The faults of the widgets after the first one, each once. */
function faultsOfOthers(html: string): SnippetFault[] {
  const tags = tagsIn(html, /^(?:ura-|div[\s>])/i).filter(
    ({ name, attributes }) => name.startsWith('ura-') || attributes.has('data-ura'),
  );
  const isProvider = ({ name, attributes }: (typeof tags)[number]) =>
    name === 'ura-data' || attributes.get('data-ura') === 'data';
  const known = new Set<string>();
  return tags
    .filter((tag) => !isProvider(tag))
    .slice(1, MOST_WIDGETS)
    .flatMap((tag) => {
      const hasProvider = tags.some((other) => isProvider(other) && other.start < tag.start);
      return readSnippet(html.slice(tag.start)).faults.filter(
        ({ code }) => code !== 'several' && !(code === 'no-address' && hasProvider),
      );
    })
    .filter((fault) => known.size < known.add(JSON.stringify(fault)).size);
}

/** Finds out why the widget of a page or of a pasted line is not shown. */
export function diagnosePage({ html, headers, address, built }: PageInput): PageDiagnosis {
  const { snippet, faults: first } = readSnippet(html);
  const all = [...first, ...faultsOfOthers(html)];
  // It is for those who take over an old line. The owner of a page has chosen the script.
  const faults = all.filter(({ code }) => code !== 'foreign-script');
  const page = urlOf(address || pageUrlIn(html) || '');
  const policies = policiesOf(html, headers);
  const causes: Cause[] = faults.map(({ code, params }) =>
    // In a whole page, a link does not mean that a widget was stripped.
    code === 'stripped' && isWholePage(html) ? cause('no-widget') : cause(code, params),
  );
  if (snippet?.form === 'shortcode') {
    if (isWholePage(html)) causes.push(cause('shortcode-as-text'));
  } else if (snippet || /<script\b/i.test(html) || isWholePage(html))
    causes.push(...causesOfScript(html, snippet, page, policies, built));
  if (snippet?.src) {
    if (page?.protocol === 'https:' && /^http:/i.test(snippet.src))
      causes.push(cause('mixed-data', { value: snippet.src }));
    for (const policy of policies) {
      const rule = forbids(policy, DATA_DIRECTIVES, { address: snippet.src, page });
      if (rule) causes.push(cause('csp-data', { rule, value: urlOf(snippet.src)?.origin ?? "'self'" }));
    }
  }
  const data = snippet?.src && urlOf(snippet.src, page?.href)?.href;
  const harmless: readonly CauseCode[] = ['several', 'no-link'];
  if (!causes.some(({ code }) => !harmless.includes(code))) causes.push(cause('page-sound'));
  return { causes, ...(snippet && { snippet }), ...(data && { data }) };
}

export interface TextDiagnosis {
  readonly causes: readonly Cause[];
  readonly input?: unknown;
  readonly dataset?: Dataset;
  readonly findings?: readonly Finding[];
}

/**
 * Reports what is wrong with a data file as a whole. Findings report what is wrong inside it.
 *
 * @param given the bytes of the file, or its text
 */
export function diagnoseText(given: Uint8Array | string): TextDiagnosis {
  const file = readDataFile(given);
  switch (file.state) {
    case 'dataset': {
      const { value: input, dataset, findings } = file;
      const causes = findings.length
        ? [cause('findings', { count: findings.length })]
        : [cause('data-sound')];
      return { causes, input, dataset, findings };
    }
    case 'not-json': {
      const { line, column, reason, found } = file.error;
      return { causes: [cause('not-json', { line, column, reason, ...(found && { value: found }) })] };
    }
    case 'other-format':
      if (file.format === 'HTML') return { causes: [cause('html-instead')] };
      return { causes: [cause('other-format', { value: file.format })] };
    default:
      return { causes: [cause(file.state)] };
  }
}

/** Reports if the data lacks the record of a line. */
export function diagnoseRecord({ widget, attributes = {} }: Snippet, dataset: Dataset): readonly Cause[] {
  const id = attributes['record'];
  const noun = CARD_NOUNS[widget as keyof typeof CARD_NOUNS];
  if (!noun || id === undefined) return [];
  const ids: readonly string[] = dataset[noun].map((record) => record.id);
  if (ids.includes(String(id))) return [];
  const meant = suggest(String(id), ids);
  return [cause('record-not-in-data', { value: id, ...(meant && { meant }) })];
}
