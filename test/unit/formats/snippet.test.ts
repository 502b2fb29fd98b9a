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
 * Any text, those characters too that HTML, editors and lines are sensitive to; HTML has no
 * character 0, and no half characters.
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
  test('is one line, whatever is in it, and is read back as what it was made of', () => {
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

  test('has its attributes always in the same order, and none that the widget does not know', () => {
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
  ])('brings the script %s, where that is asked for', (src, integrity, tag) => {
    const snippet: Snippet = { ...call, script: { src, ...(integrity && { integrity }) } };
    expect(toSnippet(snippet)).toBe(`${tag}</script>${line}`);
    expect(readSnippet(toSnippet(snippet)).snippet).toEqual(snippet);
  });

  test('is nothing but the link where no script may run', () => {
    expect(toSnippet({ ...call, form: 'link' })).toBe('<a href="/thirrja">Grante të vogla</a>');
  });

  test('is a shortcode for the plugin, whatever is in it', () => {
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

  test('lets nothing out of its quotation marks', () => {
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

describe('an old line is read', () => {
  const same = (text: string) => expect(readSnippet(text).snippet).toEqual(call);

  test('with other quotation marks, other white space, in capitals, without quotation marks', () => {
    same(line.replaceAll('"', "'"));
    same(line.replace(' src', '\n   src').replace(' record', '\n\t record'));
    same(line.replace('ura-grant-call', 'URA-GRANT-CALL'));
    same(line.replace('"grante-te-vogla"', 'grante-te-vogla'));
    expect(codes(line.replaceAll('"', "'"))).toEqual([]);
  });

  test('with the script before it or after it, in a page, between the comments of a block', () => {
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

  test('that an editor tore with <br> and <p>', () => {
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

  test('inside an <ura-data>, from which it has its address', () => {
    same(`<ura-data src="/data/network.json">${line.replace(' src="/data/network.json"', '')}</ura-data>`);
  });

  test('of which there are several: the first one', () => {
    expect(readSnippet(line + line.replace('grante', 'x'))).toMatchObject({
      snippet: call,
      faults: [{ code: 'several', params: { count: 2 } }],
    });
  });
});

describe('what is wrong is said', () => {
  test.each([
    [
      'a widget that there is not',
      '<ura-grant-cal src="/n.json" record="x">',
      'unknown-widget',
      'ura-grant-call',
    ],
    [
      'a place that there is not',
      '<div data-ura="grantcall" data-src="/n.json">',
      'unknown-widget',
      'ura-grant-call',
    ],
    ['an attribute with a slip', '<ura-grant-call src="/n.json" recrod="x">', 'unknown-attribute', 'record'],
    [
      'an attribute of a div without data-',
      '<div data-ura="grant-call" src="/n.json">',
      'without-data',
      'data-src',
    ],
    ['data- on an element', '<ura-grant-call data-src="/n.json" record="x">', 'unknown-attribute', 'src'],
    ['a value with a slip', '<ura-project-list src="/n.json" view="card">', 'unknown-value', 'cards'],
  ])('%s', (_, text, code, meant) => {
    expect(readSnippet(text).faults).toContainEqual(
      expect.objectContaining({ code, params: expect.objectContaining({ meant }) as unknown }),
    );
  });

  test.each([
    ['no address', '<ura-call-list></ura-call-list>', 'no-address'],
    ['no record', '<ura-grant-call src="/n.json"></ura-grant-call>', 'no-record'],
    ['no link inside', '<ura-call-list src="/n.json"></ura-call-list>', 'no-link'],
    ['only the link left', '<p><a href="/thirrja">Thirrja</a></p>', 'stripped'],
    ['no widget', 'Mirëdita', 'no-widget'],
    ['a tag without an end', '<ura-call-list src="/n.json"', 'unclosed-tag'],
  ])('%s', (_, text, code) => expect(codes(text)).toContain(code));

  test('and what others put on elements is nobody’s fault', () => {
    expect(codes(line.replace(' src', ' class="x" id="y" data-aos="fade" style="color:red" src'))).toEqual(
      [],
    );
  });

  test('whatever text it is given, in no time', () => {
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

test('what a line may say, the loader lets through', () => {
  const [, list = ''] =
    /ATTRIBUTES =\s*'([^']+)'/.exec(readFileSync('components/loader/placeholders.ts', 'utf8')) ?? [];
  const through = list.split(' ');
  const names = new Set(
    Object.keys(WIDGET_ATTRIBUTES).flatMap((widget) => Object.keys(attributesOf(widget))),
  );
  expect([...names].filter((name) => !through.includes(name))).toEqual([]);
});

test('each place has a form that fits its reason', () => {
  for (const { form, reason } of Object.values(SNIPPET_HOSTS))
    expect(form).toBe(
      { kept: 'element', embed: 'element', stripped: 'div', plugin: 'shortcode', 'no-script': 'link' }[
        reason
      ],
    );
});
