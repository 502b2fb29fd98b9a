import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUBCOMMANDS } from '../../../src/cli/run.ts';
import { commandMessages, fillIn, type ErrorCode } from '../../../src/cli/messages/messages.ts';
import { STATIC_WIDGETS } from '../../../src/cli/commands/rendered-widgets.ts';
import type { OptionFlags } from '../../../src/cli/subcommand.ts';
import { misplaced, parseHtml } from '../formats/parse-html.ts';
import { read } from '../data/example.ts';
import { uraIn } from './ura.ts';

const FILE = 'examples/data/civil-society.json';
const BROKEN = 'examples/data/broken.json';
const NOW = ['--now', '2026-11-22T11:00:00Z'];

const ura = (...args: string[]) => uraIn('sr_RS.UTF-8@latin', ...args);
const english = (...args: string[]) => uraIn('en_GB.UTF-8', ...args);

const flagsOf = (option: OptionFlags) => (typeof option === 'string' ? option : option.flags);

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ura-cli-'));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/network.json' ? 200 : 404;
    response.end(request.url === '/network.json' ? read('civil-society.json') : 'nothing');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((closed) => server.close(closed));
});

const file = (text: string) => {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
};

describe('ura', () => {
  test('prints help that lists the subcommands, and help of each with examples and exit codes', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out } = await english(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: ura <command>\n/);
      for (const { name } of SUBCOMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
    for (const { name, examples, options } of SUBCOMMANDS) {
      for (const args of [
        [name, '--help'],
        ['help', name],
      ]) {
        const { code, out } = await english(...args);
        expect(code).toBe(0);
        expect(out).toMatch(new RegExp(`^Usage: ura ${name} `));
        for (const each of [...examples, ...Object.values(options).map(flagsOf)]) expect(out).toContain(each);
        expect(out).toMatch(/Exit codes:\n {2}0 .*\n( {2}1 .*\n)? {2}2 .*\n$/);
        expect(out).not.toContain('undefined');
      }
    }
    const { out } = await english('render', '--help');
    for (const widget of STATIC_WIDGETS) expect(out).toContain(widget.slice(4));
    expect(await english('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  test.each([
    [['frob'], 'Unknown command "frob".'],
    [['chekc'], 'Did you mean check?'],
    [['check', FILE, '--jsn'], 'Did you mean --json?'],
    [['constructor'], 'Unknown command "constructor"'],
    [['check'], 'Missing argument: <file>'],
    [['check', 'a', 'b'], 'Unexpected arguments: b'],
    [['check', FILE, '--locale', 'xx'], 'Unknown language "xx"'],
    [['check', FILE, '--now', 'yesterday'], '--now must be a date and time with an offset'],
    [['render', FILE], 'Missing --widget, for example --widget call-list.'],
    [['render', FILE, '--widget', 'frob'], 'Unknown widget "frob"'],
    [['render', FILE, '--widget', 'grant-call'], 'Missing --record'],
    [['render', FILE, '--widget', 'grant-call', '--colour', 'red'], 'Unknown option --colour.'],
    [['render', FILE, '--widget', 'call-list', '--record', 'x'], 'Unknown option --record.'],
    [['render', FILE, '--widget', 'data'], '<ura-data> cannot be rendered as static HTML'],
    [
      ['render', FILE, '--widget', 'call-list', '--form', 'x'],
      '--form must be one of element, div, none (got "x").',
    ],
    [['render', FILE, '--widget', 'call-list', '--heading-level', '9'], '--heading-level must be 2 to 6'],
    [['render', FILE, '--widget', 'call-list', '--page-links', '/x'], '--page-links must contain {id}'],
    [['render', FILE, '--widget', 'call-list', '--crumb', 'x'], '--crumb must be name=URL'],
  ])('prints an error and exits with 2 for the arguments %j', async (args, text) => {
    const { code, out, err } = await english(...args);
    expect(err).toContain(text);
    expect(err).toMatch(/\nSee: ura (check |render )?--help\n$/);
    expect([code, out]).toEqual([2, '']);
  });

  test('prints its help as an error and exits with 2 without a subcommand', async () => {
    const { code, out, err } = await english();
    expect(err).toMatch(/^Usage: ura <command>\n/);
    expect([code, out]).toEqual([2, '']);
  });

  test('exits with 2 when the data cannot be read', async () => {
    for (const [source, text] of [
      [join(folder, 'none.json'), 'There is no file '],
      [`${origin}/other.json`, 'the server returned 404'],
      [file('<html>'), 'is HTML, not an Ura data file.'],
      [file('{"ura": "1",\n "title": „x“}'), 'is not JSON from line 2, column 11 on ("„x“}"): the quotation'],
      [file('{"ura": "1",'), 'it ends at line 1, column 13, before its last bracket is closed'],
      [file('BEGIN:VCALENDAR'), 'is iCalendar, not an Ura data file.'],
      [file('{"type": "FeatureCollection"}'), 'is GeoJSON, not an Ura data file.'],
      [file(''), 'is empty'],
    ] as const) {
      for (const args of [
        ['check', source],
        ['render', source, '--widget', 'call-list'],
      ]) {
        const { code, out, err } = await english(...args);
        expect(err).toContain(text);
        expect([code, out]).toEqual([2, '']);
      }
    }
    expect(await english('render', file('[1]'), '--widget', 'call-list')).toMatchObject({ code: 2, out: '' });
    const { code, err } = await english('render', FILE, '--widget', 'grant-call', '--record', 'none');
    expect([code, err]).toEqual([2, 'ura: There is no record "none" in calls.\n']);
  });

  test.each([
    [['check', FILE, '--locale'], 'The option --locale needs a value.'],
    [['check', FILE, '--json=yes'], 'The option --json takes no value.'],
    [
      ['render', FILE, '--widget', 'call-list', '--page-links', '/x'],
      'must contain {id}, and may contain {noun} (got "/x").',
    ],
  ])('names the option for the arguments %j', async (args, text) => {
    expect((await english(...args)).err).toContain(text);
  });

  test.each([
    ['sq', 'Komanda "frob" nuk njihet.\nShihni: ura --help'],
    ['sq-AL', 'Komanda "frob" nuk njihet.\nShihni: ura --help'],
    ['sr-Latn', 'Komanda "frob" nije poznata.\nVideti: ura --help'],
    ['sr-Cyrl', 'Команда "frob" није позната.\nВидети: ura --help'],
    ['en', 'Unknown command "frob".\nSee: ura --help'],
  ])('speaks %s', async (locale, text) => {
    expect((await uraIn(undefined, 'frob', '--locale', locale)).err).toBe(`ura: ${text}\n`);
    expect((await uraIn(locale, 'frob')).err).toBe(`ura: ${text}\n`);
    expect((await uraIn(undefined, 'frob', `--locale=${locale}`)).err).toBe(`ura: ${text}\n`);
  });

  test.each(['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const)('has help and every error in %s', async (locale) => {
    const all = [await uraIn(locale, '--help')];
    for (const { name } of SUBCOMMANDS) all.push(await uraIn(locale, name, '--help'));
    for (const { out } of all) {
      expect(out).not.toMatch(/`|undefined/);
      if (locale !== 'en') expect(out).not.toMatch(/Usage|Options|Arguments|Commands|default:/);
    }
    const { out } = await uraIn(locale, 'render', '--help');
    for (const code of ['--json-ld', '--crumb <name=URL>', 'https://example.org/{noun}/{id}'])
      expect(out).toContain(code);
    const { errors } = commandMessages(locale);
    for (const [code, text] of Object.entries(errors)) {
      const english = commandMessages('en').errors[code as ErrorCode];
      expect(fillIn(text, locale).match(/\{\w+\}/g), code).toEqual(fillIn(english, 'en').match(/\{\w+\}/g));
    }
  });
});

describe('ura check', () => {
  test('prints the findings in the language of the system and exits with 0 without errors', async () => {
    const { code, out } = await ura('check', FILE, ...NOW);
    expect(code).toBe(0);
    expect(out).toMatch(/^Upozorenja\n- Projekat /);
    expect(out).toMatch(/\n1 upozorenje, \d+ saveta?\n$/);
  });

  test('exits with 1 on errors, and uses the requested language', async () => {
    const { code, out } = await ura('check', BROKEN, '--locale', 'en', ...NOW);
    expect(code).toBe(1);
    expect(out).toMatch(/^Errors\n- /);
    expect(out).toMatch(/\n64 errors, \d+ warnings, \d+ suggestions\n$/);
  });

  test('prints the findings as JSON', async () => {
    const { code, out } = await ura('check', BROKEN, '--json', ...NOW);
    expect(code).toBe(1);
    const findings = JSON.parse(out) as { severity: string }[];
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(64);
  });

  test('says that there are no findings', async () => {
    const title = { sq: 'a', 'sr-Latn': 'b', en: 'c' };
    const organisations = [
      {
        id: 'a',
        name: title,
        kind: 'foundation',
        municipality: 'xk-gjilan',
        email: 'a@fondi.org',
        verifiedAt: '2026-11-20',
      },
    ];
    const about = {
      ura: '1',
      title,
      publisher: 'a',
      language: 'sq',
      licence: 'CC0-1.0',
      updatedAt: '2026-11-20',
    };
    const data = { ...about, organisations };
    const { code, out } = await ura('check', file(`\ufeff${JSON.stringify(data)}`), '--locale', 'en', ...NOW);
    expect([code, out]).toEqual([0, 'No problems found.\n']);
  });
});

describe('control characters', () => {
  const EVIL = '\u001b]0;owned\u0007\u009b2J\u202e';
  const none = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

  test('of values, field names and unknown lists are shown by check, as text and as JSON', async () => {
    const path = file(
      JSON.stringify({ ura: '1', title: EVIL, language: EVIL, [EVIL]: 1, calls: [{ id: EVIL, [EVIL]: 1 }] }),
    );
    for (const more of [[], ['--json']]) {
      const { out } = await english('check', path, ...more);
      expect(out).toContain('\\u001b]0;owned\\u0007');
      expect(out).not.toMatch(none);
    }
  });

  test('of parse errors and arguments are shown', async () => {
    for (const args of [
      ['check', file(`{"a": ${EVIL}}`)],
      ['check', join(folder, EVIL)],
      ['check', join(folder, EVIL), '--json'],
      ['check', FILE, `--${EVIL}`],
      ['check', FILE, EVIL],
      ['check', FILE, '--locale', EVIL],
      [EVIL],
    ]) {
      const { code, out, err } = await english(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/\\u001b\]0;owned/);
      expect(err).not.toMatch(none);
    }
  });

  test('of data are not in what render writes', async () => {
    const organisations = [{ id: 'a', name: `x${EVIL}`, kind: 'ngo', website: `https://x.org/${EVIL}` }];
    const path = file(
      JSON.stringify({ ura: '1', title: 'x', publisher: 'a', language: 'en', organisations }),
    );
    const { code, out } = await english(
      ...['render', path, '--widget', 'organisation-card', '--record', 'a', '--json-ld', '--src', EVIL],
    );
    expect(code).toBe(0);
    expect(out).toContain(']0;owned');
    expect(out).not.toMatch(none);
  });
});

describe('errors as JSON', () => {
  test('have a code, a sentence and the values', async () => {
    const { err } = await english('check', file('{"ura": x}'), '--json');
    expect(JSON.parse(err)).toEqual({
      error: {
        code: 'json-unexpected',
        message: expect.stringMatching(/ is not JSON from line 1, column 9 on: "x" is not allowed/) as string,
        source: expect.any(String) as string,
        line: 1,
        column: 9,
        found: 'x',
      },
    });
  });
});

describe('ura render', () => {
  test('writes to a file, and never replaces one without --force', async () => {
    const path = join(folder, 'calls.html');
    const args = ['render', FILE, '--widget', 'call-list', '--out', path, ...NOW];
    expect(await english(...args)).toEqual({ code: 0, out: '', err: '' });
    const written = readFileSync(path, 'utf8');
    expect(written).toBe((await english('render', FILE, '--widget', 'call-list', ...NOW)).out);
    expect(await english(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--force') as string,
    });
    writeFileSync(path, 'old');
    expect(await english(...args, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toBe(written);
    const missing = ['render', join(folder, 'none.json'), '--widget', 'call-list', '--out', path, '--force'];
    expect(await english(...missing)).toMatchObject({ code: 2 });
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  test('writes an element with its content on one line', async () => {
    const { code, out } = await ura(
      'render',
      FILE,
      '--widget',
      'grant-call',
      '--record',
      'grante-te-vogla-2026',
      '--src',
      '/data/network.json',
      '--locale',
      'en',
      ...NOW,
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^<ura-grant-call src="\/data\/network.json" record="grante-te-vogla-2026" lang="en"><article><h3>Small Grants for Neighbourhoods<\/h3>.*<\/article><\/ura-grant-call>\n$/,
    );
  });

  test('writes a div for editors that strip elements, and bare content for mail', async () => {
    const args = [
      'render',
      FILE,
      '--widget',
      'ura-call-list',
      '--municipality',
      'al-kukes',
      '--heading-level',
      '2',
      ...NOW,
    ];
    const { out } = await ura(...args, '--form', 'div', '--src', '/n.json');
    expect(out).toMatch(
      /^<div data-ura="call-list" data-src="\/n.json" data-municipality="al-kukes" data-heading-level="2" lang="sq"><p>Koha e shënuar është ora e Kosovës\.<\/p><h2>.*<\/div>\n$/,
    );
    expect((await ura(...args, '--form', 'none')).out).toMatch(
      /^<p>.*<\/p><h2>Thirrje të hapura<\/h2>.*<\/p>\n$/,
    );
  });

  test('never writes the path of a file on disk', async () => {
    const args = ['render', FILE, '--widget', 'organisation-card', '--record', 'rrjeti-harku', ...NOW];
    const { out } = await ura(...args, '--json-ld');
    expect(out).not.toContain('examples/');
    expect(out).not.toMatch(/src="(?!https?:)/);
    expect(out).not.toContain('<ura-');
    for (const form of ['element', 'div']) {
      const { code, err } = await english(...args, '--form', form);
      expect(code).toBe(2);
      expect(err).toContain(`--form ${form} needs --src, the address of the data file`);
    }
  });

  test('fetches a URL and resolves images against the data file', async () => {
    const { out } = await ura(
      'render',
      `${origin}/network.json`,
      '--widget',
      'organisation-card',
      '--record',
      'rrjeti-harku',
      ...NOW,
    );
    expect(out).toContain(`<img src="${origin}/logos/rrjeti-harku.svg"`);
    const local = await ura(
      'render',
      FILE,
      '--widget',
      'organisation-card',
      '--record',
      'rrjeti-harku',
      '--src',
      '/data/n.json',
      ...NOW,
    );
    expect(local.out).toContain('<img src="/data/logos/rrjeti-harku.svg"');
  });

  test('links to the pages of the site and adds JSON-LD', async () => {
    const { out } = await ura(
      'render',
      FILE,
      '--widget',
      'project-card',
      '--record',
      'barabar',
      '--json-ld',
      '--page-links',
      'https://site.example/{noun}/{id}',
      '--crumb',
      'Ballina=https://site.example/',
      '--crumb',
      'Projektet=https://site.example/projects',
      ...NOW,
    );
    const { elements } = parseHtml(out);
    expect(elements[0]).toMatchObject({ name: 'script', attributes: { type: 'application/ld+json' } });
    const data = JSON.parse(elements[0]!.text) as { '@graph': { '@type': string; url?: string }[] };
    expect(data['@graph'].map((node) => node['@type'])).toEqual(['Project', 'BreadcrumbList']);
    expect(data['@graph'][0]!.url).toBe('https://site.example/projects/barabar');
    expect(out).toContain('<a href="https://site.example/projects/barabar">');
  });

  test('escapes its arguments', async () => {
    const { out } = await ura(
      'render',
      FILE,
      '--widget',
      'call-list',
      '--municipality',
      '"><script>alert(1)</script>',
      '--src',
      '"x',
      ...NOW,
    );
    const { elements, faults } = parseHtml(out);
    expect(faults).toEqual([]);
    expect(elements.map(({ name }) => name)).not.toContain('script');
    expect(elements[0]!.attributes).toEqual({
      src: '"x',
      municipality: '"><script>alert(1)</script>',
      lang: 'sq',
    });
  });

  test.each(STATIC_WIDGETS)('writes valid HTML for %s of the example', async (widget) => {
    const record = {
      'ura-grant-call': 'grante-te-vogla-2026',
      'ura-project-card': 'barabar',
      'ura-organisation-card': 'd4d',
      'ura-programme': 'akt-ls',
      'ura-funder-credit': 'barabar',
    }[widget as string];
    const { code, out } = await ura(
      'render',
      FILE,
      '--widget',
      widget,
      ...(record ? ['--record', record] : []),
      ...NOW,
    );
    expect(code).toBe(0);
    const parsed = parseHtml(out);
    expect(parsed.faults).toEqual([]);
    expect(misplaced(parsed)).toEqual([]);
    expect(parsed.text.length).toBeGreaterThan(widget === 'ura-funder-credit' ? 20 : 200);
  });

  test('applies the attributes of the widgets that compute what they show', async () => {
    const shown = async (...args: string[]) =>
      parseHtml((await ura('render', FILE, '--locale', 'en', ...NOW, ...args)).out).text.trim();
    expect(
      (await shown('--widget', 'key-figures', '--network', 'rrjeti-harku', '--figures', 'members')).replace(
        /\s/g,
        ' ',
      ),
    ).toBe(
      'members14in the network’s list; the network itself reports 16 (June 2026)Example: this data is fictional.',
    );
    expect(
      await shown('--widget', 'municipality-map', '--network', 'rrjeti-harku', '--count', 'members'),
    ).toContain('Members by municipality');
    expect(await shown('--widget', 'funder-credit', '--programme', 'programi-lagjja')).toContain(
      'Funded by: ',
    );
    expect(await shown('--widget', 'data-health', '--severity', 'warning')).not.toContain('Suggestion');
  });

  test.each([
    ['key-figures', 'network', 'organisations'],
    ['municipality-map', 'programme', 'programmes'],
    ['funder-credit', 'record', 'projects'],
  ])('says that the record of %s is not in the data', async (widget, option, noun) => {
    const { code, err } = await english('render', FILE, '--widget', widget, `--${option}`, 'nobody');
    expect(code).not.toBe(0);
    expect(err).toContain(`There is no record "nobody" in ${noun}.`);
  });

  test('applies the filters of the lists', async () => {
    const titles = async (...args: string[]) =>
      parseHtml((await ura('render', FILE, '--locale', 'en', ...NOW, ...args)).out)
        .elements.filter(({ name, inside }) => /^h[345]$/.test(name) && inside.at(-1) === 'li')
        .map(({ text }) => text);
    expect(await titles('--widget', 'call-list', '--status', 'closed')).toEqual(['Youth on the Move 2025']);
    expect(await titles('--widget', 'member-directory', '--network', 'rrjeti-harku')).toHaveLength(14);
    expect(await titles('--widget', 'event-list', '--past', 'hide')).not.toContain('The garden feast 2026');
    expect(await titles('--widget', 'news-list', '--about', 'fondi-zymbyl')).toEqual([
      'The call for neighbourhoods is open',
    ]);
  });
});
