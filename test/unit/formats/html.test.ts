import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { linkDataset, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { HtmlOptions } from '../../../src/formats/html/html-context.ts';
import { toHtml } from '../../../src/formats/html/to-html.ts';
import { isLinkable, markup } from '../../../src/formats/html/markup.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { eachText, read } from '../data/example.ts';
import { misplaced, parseHtml } from './parse-html.ts';
import { runs } from '../../tier.mjs';

const NOON = fixedClock('2026-11-22T11:00:00Z');

const link = (parts: Record<string, unknown>) => {
  const { dataset, findings } = checkDataset({
    ura: '1',
    title: 'Provë',
    publisher: 'fondi',
    language: 'sq',
    zone: 'Europe/Belgrade',
    organisations: [
      {
        id: 'fondi',
        name: { sq: 'Fondi', en: 'Fund' },
        kind: 'foundation',
        website: 'https://fondi.example/',
      },
    ],
    ...parts,
  });
  expect(findings).toEqual([]);
  return linkDataset(dataset);
};

const example = JSON.parse(read('civil-society.json')) as Dataset;

/** Everything that can be rendered from a dataset: each record and each list. */
function everything(
  linked: LinkedDataset,
  locale: (typeof LOCALES)[number],
  options: Partial<HtmlOptions> = {},
) {
  const all = { linked, clock: NOON, ...options };
  return NOUNS.flatMap((noun) => [
    { noun, html: toHtml(linked.dataset[noun], locale, all) },
    ...linked.dataset[noun].map((record) => ({ noun, html: toHtml(record, locale, all) })),
  ]);
}

const PARTIES = [{ organisation: 'fondi', role: 'lead' }];

test('an alternative text has its language, unless it is that of the page', () => {
  const linked = link({
    projects: [
      {
        id: 'p',
        title: 'P',
        parties: PARTIES,
        image: { src: 'a.jpg', alt: { sq: 'Kopshti', en: 'The garden' } },
      },
      { id: 'q', title: 'Q', parties: PARTIES, image: { src: 'b.jpg', alt: 'Lumi' } },
    ],
  });
  const picture = (id: string, locale: 'sq' | 'en') =>
    /<img[^>]*>/.exec(toHtml(linked.get('projects', id), locale, { linked, clock: NOON }))?.[0];
  expect(picture('p', 'en')).toContain('alt="The garden" height');
  expect(picture('q', 'en')).toContain('alt="Lumi" lang="sq" height');
  expect(picture('q', 'sq')).toContain('alt="Lumi" height');
});

describe('a programme', () => {
  test('lists its municipalities under the labels of their groups, and the summary of a service under its name', () => {
    const linked = link({
      programmes: [
        {
          id: 'p',
          title: 'Programi',
          places: [{ label: 'Viti i parë', municipalities: ['xk-gjilan'] }, { municipalities: ['xk-peje'] }],
        },
      ],
      services: [
        {
          id: 's',
          title: 'Help desk',
          kind: 'help-desk',
          provider: { programme: 'p' },
          summary: 'Përgjigje.',
        },
      ],
    });
    const html = toHtml(linked.get('programmes', 'p'), 'sq', { linked, clock: NOON });
    expect(html).toContain('<dl><dt>Viti i parë</dt><dd>Gjilan</dd></dl><p>Pejë</p>');
    expect(html).toContain('<li>Help desk<br>Përgjigje.</li>');
  });
});

describe('a call', () => {
  const linked = link({
    calls: [
      {
        id: 'c',
        title: { sq: 'Grante të vogla', en: 'Small grants' },
        publisher: 'fondi',
        summary: 'Vetëm shqip & "thonjëza".',
        deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }],
        funding: { max: 5000, currency: 'EUR' },
        eligibility: { applicants: ['ngo', 'informal-group'] },
        applyUrl: 'https://fondi.example/apply?a=1&b=2',
      },
    ],
  });
  const call = linked.get('calls', 'c');

  test('contains what its card shows, in one line of HTML', () => {
    expect(toHtml(call, 'en', { linked, clock: NOON })).toBe(
      '<article><h3>Small grants</h3>' +
        '<p>Open · Data as of: <time datetime="2026-11-22">22 November 2026</time></p>' +
        '<p><a href="https://fondi.example/">Fund</a></p>' +
        '<dl><dt>Application deadline</dt><dd><time datetime="2026-12-04T16:00">Friday, 4 December 2026, 16:00</time> (Kosovo time)</dd></dl>' +
        '<p><a href="https://fondi.example/apply?a=1&amp;b=2">Apply</a></p>' +
        '<p><span lang="sq">Vetëm shqip &amp; &quot;thonjëza&quot;.</span></p>' +
        '<dl><dt>Amount per grant</dt><dd>up to €5,000</dd>' +
        '<dt>Who can apply</dt><dd>Non-governmental organisations (NGOs) and informal groups</dd></dl></article>',
    );
  });

  test('that is closed says so and has no apply link', () => {
    const html = toHtml(call, 'sq', { linked, clock: fixedClock('2026-12-04T15:00:00Z') });
    expect(html).toContain(
      '<p>E mbyllur · Të dhënat e datës: <time datetime="2026-12-04">4 dhjetor 2026</time></p>',
    );
    expect(html).toContain('<dt>U mbyll</dt>');
    expect(html).not.toContain('apply?');
  });

  test('contains nothing that expires, such as the days left or "closing soon"', () => {
    for (const now of ['2026-12-03T12:00:00Z', '2026-12-04T12:00:00Z']) {
      const { text } = parseHtml(toHtml(call, 'en', { linked, clock: fixedClock(now) }));
      expect(text).toMatch(/^Small grantsOpen · Data as of: [34] December 2026/);
      expect(text).not.toMatch(/left|today|tomorrow|soon/i);
      expect(text).toContain('Friday, 4 December 2026, 16:00 (Kosovo time)');
    }
  });

  test('links to its page on the site', () => {
    const options = { linked, clock: NOON, pageOf: (noun: string, id: string) => `/en/${noun}/${id}.html` };
    const html = toHtml(call, 'en', options);
    expect(html).toContain('<h3><a href="/en/calls/c.html">Small grants</a></h3>');
    expect(html).toContain('<a href="/en/organisations/fondi.html">Fund</a>');
  });

  test('uses headings of the requested level, or none', () => {
    expect(toHtml(call, 'en', { linked, clock: NOON, headingLevel: 2 })).toContain('<h2>Small grants</h2>');
    expect(toHtml(call, 'en', { linked, clock: NOON, headingLevel: 'none' })).toContain(
      '<p><strong>Small grants</strong></p>',
    );
  });
});

describe('a list', () => {
  test('of calls has open calls first, and closed ones in a closed details element', () => {
    const linked = linkDataset(checkDataset(example).dataset);
    const { elements } = parseHtml(toHtml(linked.dataset.calls, 'en', { linked, clock: NOON }));
    const headings = elements
      .filter(({ name }) => name === 'h3' || name === 'summary')
      .map(({ text }) => text);
    expect(headings).toEqual(['Open calls', 'Forthcoming', 'Closed calls (1)']);
    expect(elements.filter(({ name }) => name === 'details')).toHaveLength(1);
  });

  test.each([
    ['projects', ['Project', 'Status', 'Start', 'End', 'Run by', 'Funder', 'Municipalities', 'Budget']],
    [
      'calls',
      ['Title', 'Status', 'Application deadline', 'Published by', 'Amount per grant', 'Who can apply'],
    ],
  ] as const)('of %s is a table if asked, in the order asked', (noun, heads) => {
    const linked = linkDataset(checkDataset(example).dataset);
    const table = (sort: string) =>
      toHtml(linked.dataset[noun], 'en', { linked, clock: NOON, view: 'table', sort });
    expect([...table('title').matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head)).toEqual(
      noun === 'calls' ? [...heads, ...heads] : heads,
    );
    const titles = (html: string) =>
      [...html.split('<details>')[0]!.matchAll(/<th scope="row">(?:<a[^>]*>)?(.*?)<\//g)].map(([, t]) => t);
    const sorted = titles(table('title'));
    expect(sorted.length).toBeGreaterThan(3);
    expect(titles(table('title-descending'))).toEqual([...sorted].reverse());
    expect(table('title')).not.toContain('<button');
  });

  test('of grants is a table with totals by currency', () => {
    const linked = linkDataset(checkDataset(example).dataset);
    const html = toHtml(linked.dataset.grants, 'en', { linked, clock: NOON });
    const { elements } = parseHtml(html);
    expect(elements.filter(({ name }) => name === 'tr')).toHaveLength(linked.dataset.grants.length + 1);
    expect(elements.find(({ name }) => name === 'p')?.text).toBe('Total: €30,491.25 · ALL\u00a02,740,000');
  });

  test('labels each fictional record, or the whole list once', () => {
    const organisations = [
      { id: 'fondi', name: 'Fondi', kind: 'foundation' },
      { id: 'x', name: 'Ixi', kind: 'ngo', tags: ['fictional'] },
    ];
    const mixed = link({ organisations });
    expect(toHtml(mixed.dataset.organisations, 'en', { linked: mixed, clock: NOON })).toMatch(
      /^((?!Example).)*example((?!Example).)*$/,
    );
    const html = toHtml([mixed.get('organisations', 'x')!], 'en', { linked: mixed, clock: NOON });
    expect(html).toContain('<p>Example: this data is fictional.</p>');
    expect(html).not.toContain('example');
  });

  test('is a message without records, and an unknown record renders nothing', () => {
    const linked = link({});
    expect(toHtml([], 'sq', { linked })).toBe('<p>Për momentin nuk ka asgjë për të shfaqur.</p>');
    expect(toHtml(undefined, 'sq', { linked })).toBe('');
  });

  test('omits what is not in the data', () => {
    const linked = link({});
    expect(toHtml({ ...linked.get('organisations', 'fondi')! }, 'sq', { linked })).toBe('');
  });
});

describe.each(LOCALES)('the whole example in %s', (locale) => {
  const linked = linkDataset(checkDataset(example).dataset);
  const texts = everything(linked, locale, { imageAt: (src) => `https://fondi.example/${src}` });

  test('is valid HTML without misplaced elements', () => {
    for (const { html } of texts) {
      const parsed = parseHtml(html);
      expect(parsed.faults, html).toEqual([]);
      expect(misplaced(parsed), html).toEqual([]);
      expect(html).not.toContain('\n');
      expect(html).not.toContain('undefined');
    }
    expect(texts.length).toBeGreaterThan(60);
  });

  test('skips no heading level', () => {
    for (const { html } of texts) {
      let before = 2;
      for (const { name } of parseHtml(html).elements) {
        if (!/^h\d$/.test(name)) continue;
        const level = Number(name[1]);
        expect(level, html).toBeLessThanOrEqual(before + 1);
        before = level;
      }
    }
  });

  test('marks the language of each text in another language', () => {
    for (const { html } of texts)
      for (const { attributes } of parseHtml(html).elements) expect(attributes['lang']).not.toBe(locale);
  });
});

const TAGS =
  'a address article bdi br caption dd details div dl dt h3 h4 h5 h6 img li ol p s span strong summary table tbody td th thead time tr ul'.split(
    ' ',
  );
const ATTRIBUTES = 'href lang datetime src alt height loading scope'.split(' ');
/** The fields with text written by people. */
const WRITTEN =
  /^(title|name|summary|text|label|shortName|hours|address|audience|fee|venue|acknowledgement|stage|alt|reference|role)$/;
const WRITTEN_LISTS =
  /^(body|steps|goals|activities|targetGroups|alternateNames|alternateTitles|indicators)$/;

/** Texts that try to break out of text. */
const hostile = fc
  .oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '</p></article><img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      '<!-- ',
      ']]>',
      '&lt;b&gt;',
      '&amp',
      '</table><table>',
      '<li>',
      '\u0000<b>',
      '\ud800',
      '<a href="javascript:alert(1)">x</a>',
      'a\u2028b\r\nc',
    ),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'a', '=', ' ', '!', '-'), minLength: 1 }),
  )
  .map((text) => `x${text}x`);

/** The example with each text replaced. */
function withTexts(text: string): unknown {
  const copy = structuredClone(example) as unknown;
  eachText(copy, (_, path) => {
    const at = path
      .map((key) => typeof key === 'string' && (WRITTEN.test(key) || WRITTEN_LISTS.test(key)))
      .lastIndexOf(true);
    if (at < 1 || path.slice(at + 1).some((key) => key === 'src')) return;
    let place = copy as Record<string | number, never>;
    for (const key of path.slice(0, -1)) place = place[key]!;
    place[path.at(-1)!] = text as never;
  });
  return copy;
}

/** A text as HTML reads it. */
const asRead = (text: string) =>
  text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/(?!\t)\p{Cc}|\p{Cs}|\p{NChar}/gu, '\ufffd');

test('every text of the data stays text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { dataset } = checkDataset(withTexts(text));
      const linked = linkDataset(dataset);
      let seen = 0;
      for (const { html } of everything(linked, 'en')) {
        const parsed = parseHtml(html);
        expect(parsed.faults).toEqual([]);
        for (const { name, attributes } of parsed.elements) {
          expect(TAGS).toContain(name);
          for (const attribute of Object.keys(attributes)) expect(ATTRIBUTES).toContain(attribute);
          for (const address of [attributes['href'], attributes['src']])
            if (address !== undefined) expect(address).toMatch(/^(https?:|mailto:|tel:|(?![a-z]+:))/);
        }
        if (parsed.text.includes(asRead(text))) seen += 1;
      }
      expect(seen).toBeGreaterThan(60);
    }),
    { numRuns: runs(40) },
  );
});

describe('isLinkable', () => {
  test.each([
    'https://a.example/x',
    'HTTP://a.example',
    'mailto:a@b.example',
    'tel:+38344000000',
    '/path',
    'page.html',
    '#a',
    '?x=1',
    'logos/ë.svg',
  ])('accepts %s', (address) => expect(isLinkable(address)).toBe(true));
  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'https:',
    'https://',
    '',
    '\u0000https://a.example',
    'blob:x',
    'file:///etc',
    '\\\\a.example',
  ])('rejects %j', (address) => expect(isLinkable(address)).toBe(false));

  test('checks the addresses of a site for its records too', () => {
    const linked = link({});
    const html = toHtml(linked.get('organisations', 'fondi'), 'sq', {
      linked,
      clock: NOON,
      pageOf: () => 'javascript:alert(1)',
    });
    expect(html).not.toContain('javascript');
    expect(html).toContain('<h3><a href="https://fondi.example/">Fondi</a></h3>');
  });
});

test('the html template escapes its values, except for other templates', () => {
  expect(
    markup`<p title="${'"'}">${'<'}${markup`<b>${'&'}</b>`}${undefined}${false}${['a', '>']}</p>`.text,
  ).toBe('<p title="&quot;">&lt;<b>&amp;</b>a&gt;</p>');
});
