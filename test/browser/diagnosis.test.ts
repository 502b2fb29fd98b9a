import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { WIDGET_ATTRIBUTES, type AttributeValue } from '../../src/formats/snippet/widget-attributes.ts';
import { pageRegistry } from '../../components/core/page-registry.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { CIVIL_SOCIETY, mount, put, settled, textIn, tidy, until, watchConsole } from './helpers.ts';

describe('the console names a mistake of the author', () => {
  const log = watchConsole();
  before(() => log.start());
  after(() => log.stop());
  beforeEach(() => {
    log.warnings.length = 0;
    pageRegistry().warned.clear();
    pageRegistry().loads.clear();
  });
  afterEach(tidy);

  const warned = async (markup: string, pattern: RegExp) => {
    put(markup, 'en');
    await until(() => log.warnings.some((text) => pattern.test(text)));
  };
  const src = `src="${CIVIL_SOCIETY}"`;

  for (const [mistake, markup, pattern] of [
    [
      'an unknown attribute',
      `<ura-call-list ${src} municipalty="xk-gjilan"></ura-call-list>`,
      /^\[ura:attribute\] <ura-call-list> has no attribute municipalty\. Did you mean "municipality"\?$/,
    ],
    [
      'an attribute with data- on an element',
      `<ura-call-list data-src="${CIVIL_SOCIETY}"></ura-call-list>`,
      /^\[ura:attribute\] <ura-call-list> has no attribute data-src\. Did you mean "src"\?$/,
    ],
    [
      'a word that an attribute does not take',
      `<ura-project-list ${src} view="tabel"></ura-project-list>`,
      /^\[ura:value\] <ura-project-list view="tabel">: this value is not known\. Did you mean "table"\?$/,
    ],
    [
      'a level of headings that does not exist',
      `<ura-project-list ${src} heading-level="h2"></ura-project-list>`,
      /^\[ura:value\] <ura-project-list heading-level="h2">: this value is not known\. Did you mean "2"\?$/,
    ],
    [
      'an unknown status',
      `<ura-call-list ${src} status="opne"></ura-call-list>`,
      /^\[ura:value\] <ura-call-list status="opne">: this value is not known\. Did you mean "open"\?$/,
    ],
    [
      'an unknown funder',
      `<ura-call-list ${src} funder="nobody-knows"></ura-call-list>`,
      /^\[ura:value\] <ura-call-list funder="nobody-knows">: this value is not known\. Known are: /,
    ],
    [
      'a lock of nothing',
      `<ura-call-list ${src} lock="serach"></ura-call-list>`,
      /^\[ura:value\] <ura-call-list lock="serach">: .*"search"\?$/,
    ],
    [
      'an unknown order',
      `<ura-grant-list ${src} sort="amuont"></ura-grant-list>`,
      /^\[ura:value\] <ura-grant-list sort="amuont">: .*"amount"\?$/,
    ],
    [
      'an unknown country',
      `<ura-municipality-map ${src} country="xk kx"></ura-municipality-map>`,
      /^\[ura:value\] <ura-municipality-map country="kx">: .*"xk"\?$/,
    ],
    [
      'an unknown record',
      `<ura-project-card ${src} record="barabr"></ura-project-card>`,
      /^\[ura:no-record\] <ura-project-card>: there is no record "barabr" in the data\. Did you mean "barabar"\?$/,
    ],
    [
      'a record of another noun',
      `<ura-project-card ${src} record="grante-te-vogla-2026"></ura-project-card>`,
      /^\[ura:no-record\] <ura-project-card>: this element does not show calls, which "grante-te-vogla-2026" is one of\.$/,
    ],
    [
      'an element that swallowed the page',
      `<ura-project-card ${src} record="barabar" /><main>The rest of the page</main>`,
      /^\[ura:self-closed\] <ura-project-card> holds other parts of the page\./,
    ],
    [
      'no source of data',
      '<ura-call-list></ura-call-list>',
      /^\[ura:no-data\] <ura-call-list> has no data: give it src=/,
    ],
    [
      'JSON in the page that is none',
      '<ura-call-list><script type="application/json">{"ura": "1",}</script></ura-call-list>',
      /^\[ura:not-json\] the JSON in the page: .*JSON/,
    ],
    [
      'JSON in the page that is no dataset',
      '<ura-call-list><script type="application/json">{"name": "x"}</script></ura-call-list>',
      /^\[ura:not-a-dataset\] the JSON in the page is not a dataset/,
    ],
    [
      'data with errors',
      '<ura-call-list src="/examples/data/broken.json"></ura-call-list>',
      /^\[ura:data\] .*broken\.json: errors in the data: \d+\..*"ura check"/,
    ],
  ] as const)
    it(`such as ${mistake}`, () => warned(markup, pattern));

  it('by the words that snippets know', () => {
    for (const [name, attributes] of Object.entries(WIDGET_ATTRIBUTES)) {
      const { knownValues = {}, filters = [] } = document.createElement(name) as unknown as {
        knownValues?: Record<string, readonly string[]>;
        filters?: { name: string }[];
      };
      // Filters and countries are compared with the data, `sort` and `lock` with what the list has.
      const others = [
        'country',
        'sort',
        'lock',
        'figures',
        ...(Array.isArray(filters) ? filters.map((filter) => filter.name) : []),
      ];
      const expected = Object.entries<AttributeValue>(attributes).flatMap(([attribute, takes]) =>
        typeof takes === 'object' && !('recordOf' in takes) && !others.includes(attribute)
          ? [[attribute, 'oneOf' in takes ? takes.oneOf : takes.wordsOf]]
          : [],
      );
      expect(knownValues, name).to.deep.equal(Object.fromEntries(expected));
    }
  });

  it('and is silent when there is none', async () => {
    const markup =
      `<ura-call-list ${src} class="a" id="b" style="color: red" data-aos="fade" aria-label="x" v-cloak hx-get="/" ` +
      'municipality=" xk-gjilan " status="open" lock="search municipality" sort="title" view="table" limit="5"></ura-call-list>';
    await settled(mount(markup, 'en'));
    await settled(mount(`<ura-grant-list ${src} year="2031" chart="none"></ura-grant-list>`, 'en'));
    await settled(mount(`<ura-municipality-map ${src} country="XK al"></ura-municipality-map>`, 'en'));
    expect(log.warnings).to.deep.equal([]);
  });

  it('at once when the address is misspelt', async () => {
    const misspelt = mount(`<ura-call-list scr="${CIVIL_SOCIETY}"></ura-call-list>`, 'en');
    await until(() => textIn(misspelt).includes(stateMessages('en').failures.noData));
    expect(log.warnings[0]).to.match(/no attribute scr\. Did you mean "src"\?/);
  });

  it('and visitors do not read that the record has left the data', async () => {
    const card = mount(`<ura-project-card ${src} record="barabr"></ura-project-card>`, 'en');
    await until(() => textIn(card).includes(stateMessages('en').empty));
    const gone = mount(`<ura-project-card ${src} record="nuk-ekziston"></ura-project-card>`, 'en');
    await until(() => textIn(gone).includes(stateMessages('en').notFound));
  });

  it('and spaces around an id are ignored', async () => {
    const card = mount(`<ura-project-card ${src} record=" barabar "></ura-project-card>`);
    await until(() => textIn(card, '[part=title]').includes('Nisma Barabar'));
  });

  it('and JSON in the page may have a byte order mark or a comment around it', async () => {
    const json = JSON.stringify({ ura: '1', title: 'T', publisher: 'a', language: 'en', calls: [] });
    for (const text of [`\ufeff${json}`, `/* <![CDATA[ */ ${json} /* ]]> */`]) {
      const list = mount(
        `<ura-call-list><script type="application/json">${text}</script></ura-call-list>`,
        'en',
      );
      await until(() => textIn(list).includes(stateMessages('en').empty));
    }
  });
});
