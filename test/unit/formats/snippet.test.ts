import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnippet } from '../../../src/formats/snippet/read-snippet.ts';
import { SNIPPET_HOSTS } from '../../../src/formats/snippet/snippet-hosts.ts';
import { toSnippet, type Snippet } from '../../../src/formats/snippet/snippet.ts';
import { attributesOf, WIDGET_ATTRIBUTES } from '../../../src/formats/snippet/widget-attributes.ts';
import { runs } from '../../tier.mjs';

const call: Snippet = {
  widget: 'ura-grant-call',
  form: 'element',
  src: '/data/network.json',
  attributes: { record: 'grante-te-vogla' },
  fallback: { href: '/thirrja', text: 'Grante të vogla' },
};
const line = toSnippet(call);
const codes = (text: string) => readSnippet(text).faults.map(({ code }) => code);

const widgets = Object.keys(WIDGET_ATTRIBUTES).filter((name) => name !== 'ura-data');
/**
 * Any text, with the characters that HTML, editors and lines treat specially, but without NUL
 * and lone surrogates.
 */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&amp;',
        '\n',
        '\r',
        '=',
        '“',
        '”',
        ' ',
        'a',
        '</a>',
        '<br>',
      ),
      minLength: 1,
    }),
  )
  .filter((value) => !value.includes('\0'));
const snippets: fc.Arbitrary<Snippet> = fc.constantFrom(...widgets).chain((widget) =>
  fc
    .record({
      form: fc.constantFrom('element' as const, 'div' as const),
      src: text,
      attributes: fc.dictionary(fc.constantFrom(...Object.keys(attributesOf(widget))), text, {
        noNullPrototype: true,
      }),
      language: fc.option(fc.constantFrom('sq', 'sr-Latn', 'en'), { nil: undefined }),
      fallback: fc.record({ href: text, text }),
      script: fc.option(
        fc.record({ src: fc.constant('/ura/ura.js'), integrity: fc.option(text, { nil: undefined }) }),
        { nil: undefined },
      ),
    })
    .map(({ language, script, attributes, ...rest }) => ({
      widget,
      ...rest,
      ...(Object.keys(attributes).length && { attributes }),
      ...(language && { language }),
      ...(script && {
        script: { src: script.src, ...(script.integrity && { integrity: script.integrity }) },
      }),
    })),
);

describe('a line', () => {
  test('stays on one line and is read back unchanged, whatever it contains', () => {
    fc.assert(
      fc.property(snippets, (snippet) => {
        const written = toSnippet(snippet);
        expect(written).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(readSnippet(written).snippet).toEqual(snippet);
        expect(toSnippet(readSnippet(written).snippet!)).toBe(written);
      }),
      { numRuns: runs(500) },
    );
  });

  test('has only known attributes, in a fixed order', () => {
    const attributes = {
      timeout: 5000,
      onclick: 'x',
      'heading-level': 2,
      view: 'cards',
      network: 'n',
      kind: '',
    };
    const written = toSnippet({ ...call, widget: 'ura-member-directory', attributes, language: 'sq' });
    expect(written).toBe(
      '<ura-member-directory src="/data/network.json" network="n" view="cards" heading-level="2" timeout="5000" lang="sq"><a href="/thirrja">Grante të vogla</a></ura-member-directory>',
    );
  });

  test.each([
    ['/ura/ura.js', undefined, '<script type="module" src="/ura/ura.js">'],
    ['/ura/ura.all.js', 'sha384-abc', '<script defer src="/ura/ura.all.js" integrity="sha384-abc">'],
    [
      'https://cdn.example.org/ura.js?1',
      'sha384-abc',
      '<script type="module" src="https://cdn.example.org/ura.js?1" integrity="sha384-abc" crossorigin="anonymous">',
    ],
  ])('adds the script %s if requested', (src, integrity, tag) => {
    const snippet: Snippet = { ...call, script: { src, ...(integrity && { integrity }) } };
    expect(toSnippet(snippet)).toBe(`${tag}</script>${line}`);
    expect(readSnippet(toSnippet(snippet)).snippet).toEqual(snippet);
  });

  test('is only the link where scripts are not allowed', () => {
    expect(toSnippet({ ...call, form: 'link' })).toBe('<a href="/thirrja">Grante të vogla</a>');
  });

  test('is a shortcode for the plugin, whatever it contains', () => {
    const shortcode = toSnippet({ ...call, form: 'shortcode' });
    expect(shortcode).toBe(
      '[ura widget="grant-call" src="/data/network.json" record="grante-te-vogla" link="/thirrja" text="Grante të vogla"]',
    );
    expect(readSnippet(`<p>${shortcode.replaceAll('"', '”')}</p>`).snippet).toEqual({
      ...call,
      form: 'shortcode',
    });
    fc.assert(
      fc.property(snippets, ({ script: _, ...snippet }) => {
        const written = toSnippet({ ...snippet, form: 'shortcode' });
        expect(written).toMatch(/^\[[^[\]\n\r]*\]$/);
        expect(readSnippet(written).snippet).toEqual({ ...snippet, form: 'shortcode' });
      }),
    );
  });

  test('escapes its quotation marks', () => {
    const evil = '"><script>alert(1)</script>';
    const written = toSnippet({ ...call, src: evil, fallback: { href: evil, text: evil } });
    expect(written).not.toContain('<script');
    expect(readSnippet(written).snippet).toEqual({
      ...call,
      src: evil,
      fallback: { href: evil, text: evil },
    });
  });
});

describe('readSnippet reads a line', () => {
  const same = (text: string) => expect(readSnippet(text).snippet).toEqual(call);

  test('with other quotation marks and white space, in capitals, and unquoted', () => {
    same(line.replaceAll('"', "'"));
    same(line.replace(' src', '\n   src').replace(' record', '\n\t record'));
    same(line.replace('ura-grant-call', 'URA-GRANT-CALL'));
    same(line.replace('"grante-te-vogla"', 'grante-te-vogla'));
    expect(codes(line.replaceAll('"', "'"))).toEqual([]);
  });

  test('with the script before or after it, in a page, and between block comments', () => {
    const script = '<script type="module" src="/ura/ura.all.js"></script>';
    const before = readSnippet(`<!-- wp:html -->\n${script}\n${line}\n<!-- /wp:html -->`);
    expect(before).toEqual({ snippet: { ...call, script: { src: '/ura/ura.all.js' } }, faults: [] });
    expect(readSnippet(`<!doctype html><body><p>x</p><!-- <ura-news-list> -->${line}${script}`)).toEqual(
      before,
    );
  });

  test('with typographic quotation marks, as characters and as references', () => {
    for (const [open, close] of [
      ['“', '”'],
      ['„', '“'],
      ['«', '»'],
      ['&#8220;', '&#8221;'],
      ['&#8221;', '&#8243;'],
    ]) {
      const curly = line.replace('"/data/network.json"', `${open}/data/network.json${close}`);
      same(curly);
      expect(codes(curly)).toEqual(['curly-quotes']);
    }
  });

  test('that an editor broke with <br> and <p>', () => {
    for (const torn of [
      line.replace(' src', '<br />\nsrc').replace(' record', '<br />\nrecord'),
      line.replace(' record', '</p>\n<p>record'),
    ]) {
      same(torn);
      expect(codes(torn)).toEqual(['torn']);
    }
  });

  test('that is shown as text', () => {
    const escaped = `<p>${line.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;
    same(escaped);
    expect(codes(escaped)).toEqual(['escaped']);
  });

  test('inside an <ura-data>, which has the address', () => {
    same(`<ura-data src="/data/network.json">${line.replace(' src="/data/network.json"', '')}</ura-data>`);
  });

  test('that is the first of several', () => {
    expect(readSnippet(line + line.replace('grante', 'x'))).toMatchObject({
      snippet: call,
      faults: [{ code: 'several', params: { count: 2 } }],
    });
  });
});

describe('readSnippet reports', () => {
  test.each([
    ['an unknown widget', '<ura-grant-cal src="/n.json" record="x">', 'unknown-widget', 'ura-grant-call'],
    [
      'an unknown widget in a placeholder',
      '<div data-ura="grantcall" data-src="/n.json">',
      'unknown-widget',
      'ura-grant-call',
    ],
    ['a misspelt attribute', '<ura-grant-call src="/n.json" recrod="x">', 'unknown-attribute', 'record'],
    [
      'an attribute of a div without data-',
      '<div data-ura="grant-call" src="/n.json">',
      'without-data',
      'data-src',
    ],
    ['data- on an element', '<ura-grant-call data-src="/n.json" record="x">', 'unknown-attribute', 'src'],
    ['a misspelt value', '<ura-project-list src="/n.json" view="card">', 'unknown-value', 'cards'],
  ])('%s', (_, text, code, meant) => {
    expect(readSnippet(text).faults).toContainEqual(
      expect.objectContaining({ code, params: expect.objectContaining({ meant }) as unknown }),
    );
  });

  test.each([
    ['no address', '<ura-call-list></ura-call-list>', 'no-address'],
    ['no record', '<ura-grant-call src="/n.json"></ura-grant-call>', 'no-record'],
    ['no link inside', '<ura-call-list src="/n.json"></ura-call-list>', 'no-link'],
    ['a line stripped to its link', '<p><a href="/thirrja">Thirrja</a></p>', 'stripped'],
    ['no widget', 'Mirëdita', 'no-widget'],
    ['a tag without an end', '<ura-call-list src="/n.json"', 'unclosed-tag'],
  ])('%s', (_, text, code) => expect(codes(text)).toContain(code));

  test('no fault for attributes that others add to elements', () => {
    expect(codes(line.replace(' src', ' class="x" id="y" data-aos="fade" style="color:red" src'))).toEqual(
      [],
    );
  });

  test('its result quickly for any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        readSnippet(any);
        readSnippet(`<ura-grant-call ${any}`);
        return true;
      }),
    );
    for (const piece of ['<ura-data ', '<!--', '<a ', '<ura-x a="', '&lt;ura-', '<div data-ura=“'])
      readSnippet(piece.repeat(20_000));
  });
});

test('the loader accepts every attribute that a line may have', () => {
  const [, list = ''] =
    /ATTRIBUTES =\s*'([^']+)'/.exec(readFileSync('components/loader/placeholders.ts', 'utf8')) ?? [];
  const through = list.split(' ');
  const names = new Set(
    Object.keys(WIDGET_ATTRIBUTES).flatMap((widget) => Object.keys(attributesOf(widget))),
  );
  expect([...names].filter((name) => !through.includes(name))).toEqual([]);
});

test('each place of use has a form that suits it', () => {
  for (const { form, reason } of Object.values(SNIPPET_HOSTS))
    expect(form).toBe(
      { kept: 'element', embed: 'element', stripped: 'div', plugin: 'shortcode', 'no-script': 'link' }[
        reason
      ],
    );
});
