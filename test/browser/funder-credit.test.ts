import { expect } from '@open-wc/testing';
import '../../components/elements/funder-credit/funder-credit.define.ts';
import type { UraSelectEvent } from '../../components/core/events.ts';
import type { UraFunderCredit } from '../../components/elements/funder-credit/funder-credit.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NOON,
  adjustableClock,
  dataset,
  mount,
  next,
  project,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

const LOGOS = `${location.origin}/examples/data/logos`;
const ORGANISATIONS = [
  {
    id: 'fondi',
    name: 'Fondi',
    kind: 'foundation',
    website: 'https://fondi.example/',
    logo: { src: `${LOGOS}/fondi-zymbyl.svg` },
  },
  { id: 'agjencia', name: 'Agjencia', kind: 'development-agency', website: 'https://agjencia.example/' },
  { id: 'ura', name: 'Ura', kind: 'ngo', logo: { src: `${LOGOS}/oaza-e-librit.svg` } },
];
const party = (organisation: string, role = 'funder') => ({ organisation, role });

/** Renders a credit with these data. */
async function renderCredit(attributes: string, parts: Record<string, unknown>, lang = 'en', clock = NOON) {
  const widget = mount<UraFunderCredit>(`<ura-funder-credit ${attributes}></ura-funder-credit>`, lang, clock);
  widget.data = dataset({ organisations: ORGANISATIONS, ...parts });
  await settled(widget);
  return widget;
}
const lines = (widget: Element) => $$(widget, '[part=names]').map(({ textContent }) => words(textContent));
const logos = (widget: Element) => $$<HTMLImageElement>(widget, '[part=logo]').map(({ alt }) => alt);

describe('the credit of a funder', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('shows the acknowledgement of the data in the language of the page, without a list of names', async () => {
    for (const [lang, sentence] of [
      ['sq', 'Ky projekt mbështetet nga Fondi Zymbyl.'],
      ['en', 'This project is supported by the Zymbyl Fund.'],
      ['sr-Cyrl', 'Овај пројекат подржава Фонд Зимбил.'],
    ] as const) {
      const widget = await show(
        `<ura-funder-credit src="${CIVIL_SOCIETY}" record="kopshti-i-perbashket"></ura-funder-credit>`,
        lang,
      );
      expect(textIn(widget, '[part=acknowledgement]')).to.equal(sentence);
      expect(lines(widget)).to.deep.equal([]);
      tidy();
    }
  });

  it('lists each funder once under its role if there is no acknowledgement', async () => {
    const widget = await renderCredit('record="p"', {
      projects: [
        project({ parties: [party('agjencia'), party('fondi'), party('fondi'), party('ura', 'regranter')] }),
      ],
    });
    expect(lines(widget)).to.deep.equal(['Funded by: Agjencia, Fondi', 'With the support of: Ura']);
    expect(logos(widget)).to.deep.equal(['Fondi', 'Ura']);
  });

  it('links each funder to its website once, from its logo or else from its name', async () => {
    const widget = await renderCredit('project="p"', {
      projects: [project({ parties: [party('agjencia'), party('fondi'), party('ura')] })],
    });
    expect($$<HTMLAnchorElement>(widget, 'a').map(({ href }) => href)).to.deep.equal([
      'https://agjencia.example/',
      'https://fondi.example/',
    ]);
  });

  it('shows the name of a funder without a logo next to an acknowledgement', async () => {
    const widget = await renderCredit('record="p"', {
      projects: [project({ acknowledgement: 'Faleminderit.', parties: [party('fondi'), party('agjencia')] })],
    });
    expect(textIn(widget, '.wordmark')).to.equal('Agjencia');
    expect($$(widget, '[part=row]')).to.have.length(2);
  });

  it('replaces a logo that fails to load with the linked name', async () => {
    const widget = await renderCredit('record="p"', {
      organisations: [
        { ...ORGANISATIONS[0], logo: { src: `${location.origin}/none-${performance.now()}.svg` } },
      ],
      projects: [project({ parties: [party('fondi')] })],
    });
    await until(() => !$(widget, '[part=logos]'));
    expect($<HTMLAnchorElement>(widget, '[part=names] a')!.href).to.equal('https://fondi.example/');
    log.errors.length = 0; // the browser logs the missing image
  });

  it('credits the funders of the programme if the project has none', async () => {
    const widget = await renderCredit('record="p"', {
      programmes: [{ id: 'pr', title: 'P', parties: [party('agjencia')] }],
      projects: [project({ programme: 'pr', parties: [party('ura', 'implementer')] })],
    });
    expect(lines(widget)).to.deep.equal(['Funded by: Agjencia']);
  });

  it('credits a programme that is a funder', async () => {
    const widget = await renderCredit('record="p"', {
      programmes: [{ id: 'pr', title: 'Programi' }],
      projects: [project({ parties: [{ programme: 'pr', role: 'funder' }] })],
    });
    expect(lines(widget)).to.deep.equal(['Funded by: Programi']);
  });

  it('credits the funders of a programme, of an event in a series and of an article', async () => {
    const parts = {
      programmes: [{ id: 'pr', title: 'P', parties: [party('agjencia')] }],
      events: [
        { id: 's', title: 'S', parties: [party('fondi')] },
        { id: 'e', title: 'E', series: 's' },
      ],
      articles: [{ id: 'a', title: 'A', published: '2026', about: ['p', 'pr'] }],
      projects: [project({ parties: [party('ura')] })],
    };
    for (const [attributes, expected] of [
      ['programme="pr"', 'Agjencia'],
      ['noun="programmes" record="pr"', 'Agjencia'],
      ['noun="events" record="e"', 'Fondi'],
      ['noun="articles" record="a"', 'Ura, Agjencia'],
    ] as const) {
      expect(lines(await renderCredit(attributes, parts)), attributes).to.deep.equal([
        `Funded by: ${expected}`,
      ]);
      tidy();
    }
  });

  it('without a record, credits the funders of everything in progress until it ends', async () => {
    const clock = adjustableClock('2026-12-31T22:59:59Z');
    const widget = await renderCredit(
      '',
      {
        programmes: [
          { id: 'pr', title: 'P', dates: { start: '2020', end: '2027' }, parties: [party('ura')] },
        ],
        projects: [
          project({ id: 'a', dates: { start: '2026', end: '2026-12-31' }, parties: [party('agjencia')] }),
          project({ id: 'b', dates: { start: '2020', end: '2021' }, parties: [party('fondi')] }),
        ],
      },
      'sq',
      clock as typeof NOON,
    );
    expect(lines(widget)).to.deep.equal(['Financuar nga: Agjencia, Ura']);
    clock.set('2026-12-31T23:00:00Z');
    wakeUp();
    await until(() => lines(widget)[0] === 'Financuar nga: Ura');
  });

  it('gives a wide logo less height than a square one, in a box of the same size', async () => {
    const picture = (width: number, height: number) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;
      return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    };
    const widget = await renderCredit('record="p"', {
      projects: [project({ parties: [party('fondi'), party('ura')] })],
    });
    const [square, long] = $$<HTMLImageElement>(widget, '[part=logo]');
    square!.src = picture(100, 100);
    long!.src = picture(400, 100);
    await until(() => long!.style.getPropertyValue('--_height') === '50%');
    expect(long!.offsetHeight / square!.offsetHeight).to.be.closeTo(0.5, 0.02);
    const [first, second] = $$(widget, '.mark').map((mark) => mark.getBoundingClientRect());
    expect([first!.width, first!.height]).to.deep.equal([second!.width, second!.height]);
  });

  it('puts a light background behind logos only if the text of the page is light', async () => {
    const widget = await renderCredit('record="p"', { projects: [project({ parties: [party('fondi')] })] });
    const alpha = () =>
      Number(/\/ ([\d.]+)\)/.exec(getComputedStyle($(widget, '[part=logo]')!).backgroundColor)?.[1] ?? 1);
    widget.style.color = '#222';
    expect(alpha()).to.equal(0);
    widget.style.color = '#eee';
    expect(alpha()).to.equal(1);
  });

  it('sends a cancellable ura-select when the visitor follows a link', async () => {
    const widget = await show(
      `<ura-funder-credit src="${CIVIL_SOCIETY}" record="kopshti-i-perbashket"></ura-funder-credit>`,
    );
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const received = next(widget, 'ura-select');
    $(widget, '[part=row] a')!.click();
    const { detail } = (await received) as UraSelectEvent;
    expect([detail.noun, detail.id]).to.deep.equal(['organisations', 'fondi-zymbyl']);
  });

  it('shows a message if no funder is known', async () => {
    const widget = await renderCredit('record="p"', {
      projects: [project({ parties: [party('ura', 'lead')] })],
    });
    expect(textIn(widget, '[part=message]')).to.equal('There is nothing to show at the moment.');
  });
});
