import { describe, expect, test } from 'vitest';
import { diagnosePage, diagnoseRecord, diagnoseText } from '../../../examples/builder/doctor.ts';
import { read } from '../data/example.ts';

const built = {
  version: '1.2.0',
  files: { 'ura.js': { integrity: 'sha384-now' }, 'ura.all.js': { integrity: 'sha384-all' } },
};
const script = '<script type="module" src="https://cdn.example.org/ura.js"></script>';
const line =
  '<ura-grant-call src="https://data.example.org/n.json" record="grante"><a href="/t">Grante</a></ura-grant-call>';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><link rel="canonical" href="https://ngo.example.org/faqja">${head}</head><body>${body}</body></html>`;
const causes = (html: string, headers?: string) =>
  diagnosePage({ html, built, ...(headers && { headers }) }).causes.map(({ code }) => code);

describe('diagnosePage', () => {
  test('reports the faults of every element', () => {
    const others =
      '<ura-call-list src="/n.json" statsu="open"><a href="/">x</a></ura-call-list>' +
      '<ura-news-lst src="/n.json"><a href="/">x</a></ura-news-lst>';
    expect(causes(page(script + line + others))).toEqual(['several', 'unknown-attribute', 'unknown-widget']);
    const around = page(
      `${script}<ura-data src="https://data.example.org/n.json">${line}<ura-call-list><a href="/">x</a></ura-call-list></ura-data>`,
    );
    expect(causes(around)).toEqual(['several', 'page-sound']);
  });

  test('reports a shortcode shown as text, but accepts a shortcode alone', () => {
    const shortcode = '[ura widget="call-list" src="https://data.example.org/n.json" link="/" text="x"]';
    expect(causes(page(`<p>${shortcode}</p>`))).toEqual(['shortcode-as-text']);
    expect(causes(shortcode)).toEqual(['page-sound']);
  });

  test('finds nothing wrong with a sound page', () => {
    expect(causes(page(script + line))).toEqual(['page-sound']);
    expect(causes(page(script.replace(' type="module"', '') + line))).toEqual(['page-sound']);
    expect(diagnosePage({ html: page(script + line), built }).data).toBe('https://data.example.org/n.json');
  });

  test.each([
    ['an element that the editor removed', page(`${script}<p><a href="/t">Grante</a></p>`), 'no-widget'],
    ['a tag shown as text', page(script + line.replaceAll('<', '&lt;').replaceAll('>', '&gt;')), 'escaped'],
    ['a missing script', page(line), 'no-script'],
    ['two scripts', page(script + script.replace('ura.js', 'ura.all.js') + line), 'two-scripts'],
    [
      'a div without the loader',
      page(
        script.replace('ura.js', 'ura-news-list.js') +
          '<div data-ura="news-list" data-src="/n.json"><a href="/">x</a></div>',
      ),
      'div-needs-loader',
    ],
    [
      'the file of another widget',
      page(script.replace('ura.js', 'ura-news-list.js') + line),
      'file-without-widget',
    ],
    [
      'an older version in the address',
      page(script.replace('/ura.js', '/ura@1.0.0/ura.js') + line),
      'old-version',
    ],
    [
      'the hash of another version',
      page(script.replace('"></', '" integrity="sha384-old"></') + line),
      'other-hash',
    ],
    ['a script over http', page(script.replace('https:', 'http:') + line), 'mixed-script'],
    ['data over http', page(script + line.replace('https:', 'http:')), 'mixed-data'],
    ['an unknown attribute', page(script + line.replace('record', 'recrod')), 'unknown-attribute'],
    [
      'curly quotation marks',
      page(script + line.replaceAll('"https', '”https').replaceAll('json"', 'json”')),
      'curly-quotes',
    ],
  ])('reports %s', (_, html, code) => expect(causes(html)).toContain(code));

  const meta = (policy: string) =>
    page(script + line, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  test.each([
    ["script-src 'self'", ['csp-script']],
    ["default-src 'self'", ['csp-script', 'csp-data']],
    ["default-src 'self' https://*.example.org", ['page-sound']],
    ["script-src https:; connect-src 'self'", ['csp-data']],
    ['script-src cdn.example.org; connect-src https://data.example.org/n.json', ['page-sound']],
    ['connect-src https://data.example.org:8443', ['csp-data']],
    ["script-src 'strict-dynamic' 'nonce-x' https:", ['csp-script']],
    ['img-src https:', ['page-sound']],
  ])('applies the content security policy %s from meta and header', (policy, expected) => {
    expect(causes(meta(policy))).toEqual(expected);
    expect(
      causes(page(script + line), `content-type: text/html\nContent-Security-Policy: ${policy}`),
    ).toEqual(expected);
    expect(causes(page(script + line), `Content-Security-Policy-Report-Only: ${policy}`)).toEqual([
      'page-sound',
    ]);
  });

  test('accepts a nonce named by the policy, and files of its own origin', () => {
    const nonced = page(
      script.replace('<script', '<script nonce="x"') + line,
      `<meta http-equiv=Content-Security-Policy content="script-src 'nonce-x'">`,
    );
    expect(causes(nonced)).toEqual(['page-sound']);
    const own = script.replace('https://cdn.example.org', '') + line.replace('https://data.example.org', '');
    expect(
      causes(page(own, `<meta http-equiv=Content-Security-Policy content="default-src 'self'">`)),
    ).toEqual(['page-sound']);
  });
});

describe('diagnoseText', () => {
  const codes = (text: string) => diagnoseText(text).causes.map(({ code }) => code);
  test.each([
    ['a valid file with a byte order mark', `\ufeff${read('civil-society.json')}`, 'data-sound'],
    ['a file with findings', read('broken.json'), 'findings'],
    ['an HTML page', '<!DOCTYPE html><title>404</title>', 'html-instead'],
    ['an empty file', ' \n', 'empty'],
    ['invalid JSON', '{"ura": "1",}', 'not-json'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'other-format'],
    ['JSON that is not a dataset', '{"name": "x", "version": "1"}', 'not-a-dataset'],
    ['a list', '[1]', 'not-a-dataset'],
  ])('recognises %s', (_, text, code) => expect(codes(text)).toEqual([code]));

  test('suggests the record that was probably meant', () => {
    const { dataset } = diagnoseText(read('civil-society.json'));
    const asks = (record: string) =>
      diagnoseRecord(
        {
          widget: 'ura-grant-call',
          form: 'element',
          attributes: { record },
          fallback: { href: '', text: '' },
        },
        dataset!,
      );
    expect(asks('grante-te-vogla-2026')).toEqual([]);
    expect(asks('grante-te-vogla-2062')).toEqual(
      [].concat([
        {
          code: 'record-not-in-data',
          params: { value: 'grante-te-vogla-2062', meant: 'grante-te-vogla-2026' },
        },
      ] as never),
    );
  });
});
