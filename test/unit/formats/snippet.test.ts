import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnippet } from '../../../src/formats/snippet/read-snippet.ts';
import { SNIPPET_HOSTS } from '../../../src/formats/snippet/snippet-hosts.ts';
import { toSnippet, type Snippet } from '../../../src/formats/snippet/snippet.ts';
import { attributesOf, WIDGET_ATTRIBUTES } from '../../../src/formats/snippet/widget-attributes.ts';
import { runs } from '../../tier.mjs';
import { parseHtml } from './parse-html.ts';

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
/** Any address without a scheme. */
const address = text.filter((value) => !value.includes(':'));
const snippets: fc.Arbitrary<Snippet> = fc.constantFrom(...widgets).chain((widget) =>
  fc
    .record({
      form: fc.constantFrom('element' as const, 'div' as const),
      src: address,
      attributes: fc.dictionary(fc.constantFrom(...Object.keys(attributesOf(widget))), text, {
        noNullPrototype: true,
      }),
      language: fc.option(fc.constantFrom('sq', 'sr-Latn', 'en'), { nil: undefined }),
      fallback: fc.record({ href: address, text }),
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
    ['/ura/ura.js', undefined, '<script src="/ura/ura.js">'],
    ['/ura/ura.all.js', 'sha384-abc', '<script defer src="/ura/ura.all.js" integrity="sha384-abc">'],
    [
      'https://cdn.example.org/ura.js?1',
      'sha384-abc',
      '<script src="https://cdn.example.org/ura.js?1" integrity="sha384-abc" crossorigin="anonymous">',
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
    for (const piece of ['[ura ', '[ura', '<ura-x a=“', '&#60;ura-x ', '<a href=x></a', '<ura-x a="<br'])
      readSnippet(piece.repeat(100_000));
    const spaces = ' '.repeat(200_000);
    for (const [before, after] of [
      ['<ura-x a="<br>', '"'],
      ['<ura-x a="', '<br>"'],
      ['<ura-x a="<br', '"'],
      ['<ura-x a', '="'],
      ['<ura-x a="b"></ura-x', ''],
      ['<a href="x"></a', ''],
      ['[ura ', ''],
      ['<br', '<ura-x'],
    ] as const)
      for (const times of [1, 20]) readSnippet(`${before}${spaces}${after}`.repeat(times));
    for (const piece of ['<ura-data ', '<!--', '<a ', '<ura-x a="', '&lt;ura-', '<div data-ura=“'])
      readSnippet(piece.repeat(20_000));
  });
});

describe('a line is safe', () => {
  const safe = { ...call, script: { src: '/ura/ura.js' } };
  const EVIL = '"><img src=x onerror=alert(1)>';

  test.each(['element', 'div', 'shortcode', 'link'] as const)('in every part of the form %s', (form) => {
    const parts: readonly Partial<Snippet>[] = [
      { widget: `ura-x ${EVIL}` },
      { widget: EVIL },
      { widget: 'ura-x onclick=alert(1)' },
      { widget: 'script' },
      { src: EVIL },
      { language: EVIL },
      { attributes: { record: EVIL, [EVIL]: EVIL } },
      { fallback: { href: EVIL, text: EVIL } },
      { script: { src: EVIL, integrity: EVIL } },
    ];
    for (const part of parts) {
      const written = toSnippet({ ...safe, form, ...part });
      const { elements } = parseHtml(written);
      expect(
        elements.map(({ name }) => name).filter((name) => !/^(ura-grant-call|div|a|script)$/.test(name)),
      ).toEqual([]);
      for (const { attributes } of elements)
        expect(Object.keys(attributes).filter((name) => /^on/.test(name))).toEqual([]);
      if (form !== 'element') continue;
      expect(
        elements
          .filter(({ name }) => name === 'script')
          .map(({ text }) => text)
          .join(''),
      ).toBe('');
    }
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
  ])('and has no address %j', (evil) => {
    for (const form of ['element', 'div', 'shortcode', 'link'] as const) {
      const fallback = { href: evil, text: 'x' };
      const written = toSnippet({ ...call, form, src: evil, fallback, script: { src: evil } });
      expect(written).not.toMatch(/script|data:/i);
    }
  });

  test.each(['https://x.org/a b.json', 'mailto:a@b.org', 'tel:+38344', '/a:b', 'a.html?x=javascript:'])(
    'and keeps the link %j',
    (href) => {
      const fallback = { href, text: 'x' };
      expect(readSnippet(toSnippet({ ...call, fallback })).snippet?.fallback.href).toBe(href);
    },
  );

  test.each([
    ['https://evil.example/ura.js', 'evil.example'],
    ['//evil.example/ura.js', 'evil.example'],
    ['\\\\evil.example/ura.js', 'evil.example'],
    ['https:\\\\evil.example/ura.js', 'evil.example'],
    ['/ura/ura.js', undefined],
    ['ura.js', undefined],
  ])('and says that its script is from another host: %j', (src, host) => {
    const { faults } = readSnippet(`<script src="${src}"></script>${line}`);
    expect(faults.filter(({ code }) => code === 'foreign-script')).toEqual(
      host ? [{ code: 'foreign-script', params: { host } }] : [],
    );
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

test('each content management system gets a form that it accepts', () => {
  for (const { form, reason } of Object.values(SNIPPET_HOSTS))
    expect(form).toBe(
      { kept: 'element', embed: 'element', stripped: 'div', plugin: 'shortcode', 'no-script': 'link' }[
        reason
      ],
    );
});
