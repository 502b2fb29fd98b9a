import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { runLanguageTable, type GoldenRow } from '../golden/run-language.ts';
import { isFull } from '../tier.mjs';
import {
  isChromium,
  $,
  $$,
  BROKEN,
  CIVIL_SOCIETY,
  countOf,
  NETWORK_LARGE,
  NOON,
  dataset,
  faulty,
  fixedClock,
  mount,
  next,
  project,
  put,
  textIn,
  settled,
  show,
  nextTask,
  tidy,
  until,
  watchConsole,
  words,
  type AnyWidget,
} from './helpers.ts';

const titleOf = (widget: Element) => textIn(widget, '[part=title]');
const languageOf = (widget: Element) => $(widget, '.root')!.lang;
const card = (attributes = '') =>
  `<ura-project-card src="${CIVIL_SOCIETY}" record="barabar" ${attributes}></ura-project-card>`;

const STATUS = {
  sq: 'I përfunduar',
  'sq-AL': 'I përfunduar',
  'sr-Latn': 'Završen',
  'sr-Cyrl': 'Завршен',
  en: 'Completed',
} as const;

describe('the golden table of languages', () => {
  it('holds in this browser, whatever its Intl supports', async () => {
    const rows = (await (await fetch('/test/golden/language.json')).json()) as GoldenRow[];
    const { compared, differences } = runLanguageTable(rows);
    expect(differences).to.deep.equal([]);
    expect(compared).to.be.at.least(400);
  });
});

describe('the language of a widget', () => {
  const { lang: before } = document.documentElement;
  afterEach(() => {
    tidy();
    document.documentElement.lang = before;
  });

  for (const locale of LOCALES) {
    it(`is ${locale} in a page in ${locale}`, async () => {
      const widget = await show(card(), locale);
      expect(textIn(widget, '[part=status]')).to.equal(STATUS[locale]);
      expect(languageOf(widget)).to.equal(locale);
    });
  }

  it('is its own rather than that of the page', async () => {
    const widget = await show(card('lang="en"'), 'sq');
    expect(languageOf(widget)).to.equal('en');
  });

  it('is that of the nearest ancestor with a language', async () => {
    const widget = await show(
      `<section lang="en"><div lang="sr-Latn"><p>${card()}</p></div></section>`,
      'sq',
    );
    expect(languageOf(widget)).to.equal('sr-Latn');
  });

  it('is that of the host of its shadow root', async () => {
    const outer = put('<div lang="sr-Cyrl"><i></i></div>')
      .querySelector('div')!
      .attachShadow({ mode: 'open' });
    outer.innerHTML = '<span></span>';
    const inner = outer.querySelector('span')!.attachShadow({ mode: 'open' });
    inner.innerHTML = card();
    const widget = inner.firstElementChild as AnyWidget;
    await settled(widget);
    expect(languageOf(widget)).to.equal('sr-Cyrl');
    outer.querySelector('span')!.lang = 'en';
    await until(() => languageOf(widget) === 'en');
    (outer.host as HTMLElement).lang = 'sq'; // a nearer lang wins
    await nextTask();
    await widget.updateComplete;
    expect(languageOf(widget)).to.equal('en');
  });

  it('changes on the open page, without another request', async () => {
    const url = faulty('counted');
    const widget = await show(`<ura-project-card src="${url}" record="barabar"></ura-project-card>`, 'sq');
    const place = widget.parentElement!;
    for (const locale of ['sr-Latn', 'en', 'sr-Cyrl', 'sq'] as const) {
      place.lang = locale;
      await until(() => textIn(widget, '[part=status]') === STATUS[locale]);
    }
    expect(await countOf(url)).to.equal(1);
  });

  it('changes with the language of the document', async () => {
    document.documentElement.lang = 'en';
    const widget = await show(card(), '');
    expect(languageOf(widget)).to.equal('en');
    document.documentElement.lang = 'sq-XK';
    await until(() => languageOf(widget) === 'sq');
  });

  it('changes with its own attribute, and goes back to that of the page without it', async () => {
    const widget = await show(card(), 'sq');
    widget.lang = 'en';
    await until(() => languageOf(widget) === 'en');
    widget.removeAttribute('lang');
    await until(() => languageOf(widget) === 'sq');
  });

  it('stays when the page switches to an unsupported one, as page translators do', async () => {
    const widget = await show(card(), 'sr-Latn');
    widget.parentElement!.lang = 'de';
    await nextTask();
    await widget.updateComplete;
    expect(languageOf(widget)).to.equal('sr-Latn');
    expect(textIn(widget, '[part=status]')).to.equal('Završen');
  });

  it('is English in a page with an unsupported language or none', async () => {
    document.documentElement.removeAttribute('lang');
    for (const lang of ['de', '']) {
      const widget = await show(card(), lang);
      expect(languageOf(widget), lang).to.equal('en');
      tidy();
    }
  });

  it('is that of its new ancestors after a move', async () => {
    const widget = await show(card(), 'sq');
    put('', 'en').append(widget);
    await until(() => languageOf(widget) === 'en');
  });

  it('is no longer observed once the widget is removed', async () => {
    const widget = await show(card(), 'sq');
    const place = widget.parentElement!;
    widget.remove();
    place.lang = 'en';
    await nextTask();
    await widget.updateComplete;
    expect(languageOf(widget)).to.equal('sq');
  });

  for (const [tag, locale] of [
    ['sq-XK', 'sq'],
    ['SQ', 'sq'],
    ['sq_AL', 'sq-AL'],
    ['sr', 'sr-Cyrl'],
    ['sr-RS', 'sr-Cyrl'],
    ['sr-Latn-XK', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['bs', 'sr-Latn'],
    ['en-GB', 'en'],
  ] as const) {
    it(`is ${locale} on a page in ${tag}`, async () => {
      expect(languageOf(await show(card(), tag))).to.equal(locale);
    });
  }
});

describe('text in another language than its widget', () => {
  afterEach(tidy);

  it('is marked with its language, and other text is not', async () => {
    const widget = mount('<ura-project-card record="p"></ura-project-card>', 'en');
    widget.data = dataset({
      organisations: [{ id: 'fondi', name: { sq: 'Fondi', en: 'The Fund' }, kind: 'foundation' }],
      projects: [
        project({
          title: { sq: 'Vetëm shqip' },
          summary: { en: 'In English', sq: 'Shqip' },
          goals: [{ tr: 'Türkçe' }, 'Pa gjuhë'],
        }),
      ],
    });
    await settled(widget);
    expect($(widget, '[part=title] [lang]')!.lang).to.equal('sq');
    expect($(widget, '.summary [lang]')).to.equal(null);
    expect(
      $$(widget, '.bullets [lang]').map(({ lang, textContent }) => `${lang} ${textContent}`),
    ).to.deep.equal(['tr Türkçe', 'sq Pa gjuhë']);
    expect($(widget, 'dd [lang]')).to.equal(null);
  });

  it('has its language in alternative texts too', async () => {
    const picture = (alt: unknown) => ({ src: '/examples/data/logos/fondi-zymbyl.svg', alt });
    const both = { sq: 'Një lule', en: 'A flower' };
    const data = dataset({
      organisations: [
        { id: 'o', name: 'Fondi', kind: 'foundation', logo: picture('Logoja') },
        {
          id: 'q',
          name: { sq: 'Fondacioni', en: 'Foundation' },
          kind: 'foundation',
          logo: picture('Logoja'),
        },
      ],
      projects: [
        project({
          image: picture('Një lule'),
          parties: ['o', 'q'].map((organisation) => ({ organisation, role: 'funder' })),
        }),
      ],
      articles: [
        {
          id: 'a',
          title: 'A',
          url: 'https://a.example/',
          published: '2026-11-02',
          image: picture('Një lule'),
        },
        { id: 'b', title: 'B', url: 'https://b.example/', published: '2026-11-01', image: picture(both) },
      ],
    });
    const textsIn = async (markup: string) => {
      const widget = mount(markup, 'en');
      widget.data = data;
      await settled(widget);
      return $$<HTMLImageElement>(widget, 'img[alt]:not([alt=""])').map(({ alt, lang }) => `${lang} ${alt}`);
    };
    expect(await textsIn('<ura-news-list></ura-news-list>')).to.deep.equal(['sq Një lule', ' A flower']);
    expect(await textsIn('<ura-project-card record="p"></ura-project-card>')).to.deep.equal(['sq Një lule']);
    expect(await textsIn('<ura-project-list view="cards"></ura-project-list>')).to.deep.equal([
      'sq Një lule',
    ]);
    expect(await textsIn('<ura-funder-credit record="p"></ura-funder-credit>')).to.deep.equal([
      'sq Fondi',
      ' Foundation',
    ]);
  });

  it('is transliterated if Serbian is missing in the wanted script', async () => {
    const widget = mount('<ura-project-card record="p"></ura-project-card>', 'sr-Cyrl');
    widget.data = dataset({ projects: [project({ title: { 'sr-Latn': 'Njegoš i Đorđe', sq: 'Shqip' } })] });
    await settled(widget);
    expect(titleOf(widget)).to.equal('Његош и Ђорђе');
    expect($(widget, '[part=title] [lang]')).to.equal(null);
  });

  it('includes the names of municipalities', async () => {
    for (const [lang, name] of [
      ['sq', 'Gjakovë'],
      ['sr-Latn', 'Đakovica'],
      ['sr-Cyrl', 'Ђаковица'],
    ] as const) {
      const widget = mount('<ura-project-card record="p"></ura-project-card>', lang);
      widget.data = dataset({ projects: [project({ municipalities: ['xk-gjakove'] })] });
      await settled(widget);
      expect(textIn(widget, 'dl'), lang).to.include(name);
    }
  });
});

/** What Intl of Chromium prints for Albanian, which it does not support. */
const ENGLISH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Apr|Jun|Jul|Aug|Oct|Dec|AM|PM|ago|M\d\d?|days?|months?|years?|and|of the)\b/;
/** When the example calls and projects have all statuses. Other engines take seconds for each. */
const MOMENTS = [
  '2026-11-22T11:00:00Z',
  '2026-01-05T11:00:00Z',
  '2026-12-04T08:00:00Z',
  '2027-02-11T11:00:00Z',
  '2028-05-01T11:00:00Z',
];
const LATIN_WORD = /\p{Script=Latin}{4,}/u;

describe('the texts of widgets', () => {
  const log = watchConsole();
  before(() => log.start()); // a file and a record are missing on purpose
  after(() => log.stop());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
  });

  /** The text of a widget, without links and texts that have their own lang. */
  function ownText(widget: Element): string {
    const root = $(widget, '.root')!.cloneNode(true) as HTMLElement;
    for (const element of root.querySelectorAll<HTMLElement>('[lang], a[href]'))
      if (element.lang !== root.lang) element.remove();
    return words(
      [...root.querySelectorAll('*')]
        .flatMap((element) =>
          [...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent),
        )
        .join(' '),
    );
  }

  /** Renders projects, calls and directories in one language and opens what can be opened. */
  async function renderExamples(locale: Locale, clock = NOON): Promise<AnyWidget[]> {
    const data = (await (await fetch(CIVIL_SOCIETY)).json()) as Record<
      string,
      { id: string; starts?: unknown }[]
    >;
    const place = put(
      [
        ...data['projects']!.map(
          ({ id }) => `<ura-project-card src="${CIVIL_SOCIETY}" record="${id}"></ura-project-card>`,
        ),
        ...data['calls']!.map(
          ({ id }) => `<ura-grant-call src="${CIVIL_SOCIETY}" record="${id}"></ura-grant-call>`,
        ),
        `<ura-member-directory src="${CIVIL_SOCIETY}" network="rrjeti-harku"></ura-member-directory>`,
        `<ura-member-directory src="${CIVIL_SOCIETY}"></ura-member-directory>`,
        `<ura-member-directory src="${NETWORK_LARGE}" network="rrjeti-i-gjeneruar" limit="20"></ura-member-directory>`,
        `<ura-member-directory src="${BROKEN}"></ura-member-directory>`,
        `<ura-project-card src="${CIVIL_SOCIETY}" record="nuk-ekziston"></ura-project-card>`,
        `<ura-grant-call src="${faulty('html')}" record="x"></ura-grant-call>`,
      ].join(''),
      locale,
    );
    const widgets = [...place.children] as AnyWidget[];
    for (const widget of widgets) widget.clock = clock;
    await Promise.all(widgets.map(settled));
    for (const widget of widgets)
      for (const button of $$(widget, 'button[aria-expanded=false]')) button.click();
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    return widgets;
  }

  for (const locale of ['sq', 'sq-AL'] as const) {
    it(`contain no English in ${locale}, for any status of a call or project`, async () => {
      for (const iso of isFull || isChromium ? MOMENTS : MOMENTS.slice(0, 1)) {
        const widgets = await renderExamples(locale, fixedClock(iso));
        expect(widgets.length).to.be.greaterThan(18);
        for (const widget of widgets) {
          const text = ownText(widget);
          expect(text.match(ENGLISH)?.[0], `${widget.localName} ${widget.record ?? ''}: ${text}`).to.equal(
            undefined,
          );
        }
        tidy();
      }
    });
  }

  it('are checked with a pattern that finds English words', () => {
    for (const text of ['22 November 2026', '15 M12 2022', 'Mon 3', '12:00 PM', 'edhe 2 days'])
      expect(text).to.match(ENGLISH);
    expect('e diel, 22 nëntor 2026, ora 12:00').not.to.match(ENGLISH);
  });

  it('contain no Latin letters in sr-Cyrl, except for abbreviations and texts with their own lang', async () => {
    for (const widget of await renderExamples('sr-Cyrl')) {
      // Names without a Serbian form, reference codes, times and currency codes stay as they are.
      const text = ownText(widget).replace(/[A-Z]{2,}[\w/-]*/g, '');
      expect(text.match(LATIN_WORD)?.[0], `${widget.localName} ${widget.record ?? ''}: ${text}`).to.equal(
        undefined,
      );
    }
  });

  it('have English dates and notes in English', async () => {
    const [, barabar] = await renderExamples('en');
    expect(textIn(barabar!, 'dl'))
      .to.include('15 December 2022')
      .and.to.include('14 June 2023')
      .and.to.include('calculated from the duration');
  });

  it('have Albanian long dates in Albanian', async () => {
    const call = await show(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`,
    );
    expect(textIn(call, '[part=deadline] time')).to.equal('e premte, 4 dhjetor 2026, ora 16:00');
  });

  it('format amounts in each language', async () => {
    const call = mount(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`,
    );
    await next(call, 'ura-load');
    await call.updateComplete;
    for (const [lang, total] of [
      ['sq', '60 000 €'],
      ['sr-Latn', '60.000 €'],
      ['en', '€60,000'],
    ] as const) {
      call.parentElement!.lang = lang;
      await until(() => languageOf(call) === lang);
      expect(textIn(call, '[part=details] dl'), lang).to.include(total);
    }
  });
});
