import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/index.ts';
import type { UraFilterEvent, UraMemberDirectory, UraSelectEvent } from '../../components/index.ts';
import {
  $,
  $$,
  adjustableClock,
  CIVIL_SOCIETY,
  NETWORK_LARGE,
  dataset,
  isVisible,
  mount,
  next,
  nextTask,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

const HARKU = `<ura-member-directory src="${CIVIL_SOCIETY}" network="rrjeti-harku"></ura-member-directory>`;
const LARGE = `<ura-member-directory src="${NETWORK_LARGE}" network="rrjeti-i-gjeneruar"></ura-member-directory>`;

const names = (widget: Element) => $$(widget, '[part=name]').map(({ textContent }) => words(textContent));
const rows = (widget: Element) => $$(widget, '[part=row]');
const search = (widget: Element) => $<HTMLInputElement>(widget, 'input[type=search]')!;
const selects = (widget: Element) => $$<HTMLSelectElement>(widget, 'select');
const more = (widget: Element) => $<HTMLButtonElement>(widget, '[part=more]');
const count = (widget: Element) => textIn(widget, '[part=count] span');
const clear = (widget: Element) => $<HTMLButtonElement>(widget, '.clear');

const organisation = (id: string, name: unknown, parts: Record<string, unknown> = {}) => ({
  id,
  name,
  kind: 'ngo',
  ...parts,
});
const member = (id: string, who: unknown, parts: Record<string, unknown> = {}) => ({
  id,
  network: 'rrjeti',
  member: who,
  ...parts,
});

/** Renders a directory of organisations, given as names or records. */
async function renderList(
  organisations: readonly unknown[],
  attributes = '',
  lang = 'sq',
  more: Record<string, unknown> = {},
) {
  const widget = mount<UraMemberDirectory>(
    `<ura-member-directory ${attributes}></ura-member-directory>`,
    lang,
  );
  widget.data = dataset({
    organisations: organisations.map((each, index) =>
      typeof each === 'string' ? organisation(`o${index}`, each) : each,
    ),
    ...more,
  });
  await settled(widget);
  return widget;
}

async function type(widget: UraMemberDirectory, text: string) {
  search(widget).value = text;
  search(widget).dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

async function choose(widget: UraMemberDirectory, select: HTMLSelectElement, value: string) {
  // As in a browser: the option is selected before the event.
  for (const option of select.options) if (option.value === value) option.selected = true;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

const optionsOf = (select: HTMLSelectElement) =>
  Object.fromEntries([...select.options].map(({ value, textContent }) => [value, words(textContent)]));

/** The focused element, inside shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('a directory', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('lists and counts the members of a network', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'en');
    expect(rows(widget).length).to.equal(14);
    expect(count(widget)).to.equal('14 members in this list');
    expect(names(widget)).to.include('Book Oasis').and.not.to.include('Zymbyl Fund');
  });

  it('lists all organisations if it has no network', async () => {
    const widget = await show<UraMemberDirectory>(
      `<ura-member-directory src="${CIVIL_SOCIETY}"></ura-member-directory>`,
      'en',
    );
    expect(count(widget)).to.equal('34 organisations');
    expect(rows(widget).length).to.equal(34);
  });

  it('shows the number of members that the network itself states', async () => {
    const widget = await show(
      `<ura-member-directory src="${CIVIL_SOCIETY}" network="v4d-incubator"></ura-member-directory>`,
      'en',
    );
    expect(textIn(widget, '[part=stated]')).to.match(/^17 stated members/);
    expect(rows(widget).length).to.equal(1);
  });

  it('drops a member on an open page when the membership ends', async () => {
    const left = 'Qerpiç Neighbourhood Library'; // its membership ends with 2025
    const clock = adjustableClock('2025-12-31T22:59:59Z');
    const widget = await show<UraMemberDirectory>(HARKU, 'en', clock);
    expect(names(widget)).to.include(left);
    const before = rows(widget).length;
    await type(widget, 'qer');
    await type(widget, ''); // now in the result cache
    clock.set('2025-12-31T23:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(names(widget)).not.to.include(left);
    expect(rows(widget).length).to.equal(before - 1);
  });

  it('lists individual members without a button or link', async () => {
    const widget = await show(HARKU, 'en');
    const individual = rows(widget).find((row) => row.textContent!.includes('Individual member'))!;
    expect(individual.querySelector('button, a')).to.equal(null);
    expect(words(individual.querySelector('[part=name]')!.textContent).length).to.be.greaterThan(2);
  });

  it('sorts by the Albanian alphabet in Albanian', async () => {
    const albanian = [
      'Ara',
      'Cirk',
      'Çelës',
      'Dora',
      'Dhelpra',
      'Era',
      'Ëndrra',
      'Gur',
      'Gjethi',
      'Lule',
      'Llamba',
      'Nata',
      'Njeriu',
      'Rrota',
      'Sot',
      'Shtëpia',
      'Tani',
      'Thupra',
      'Xixa',
      'Xhamia',
      'Zog',
      'Zhurma',
    ];
    const shuffled = [...albanian].sort((a, b) =>
      [...a]
        .reverse()
        .join('')
        .localeCompare([...b].reverse().join('')),
    );
    expect(names(await renderList(shuffled))).to.deep.equal(albanian);
  });

  it('sorts by the Serbian alphabet in both scripts, and by the English one in English', async () => {
    const all = [
      'Dugme',
      'Džak',
      'Đak',
      'Ljubav',
      'Luk',
      'Njiva',
      'Nit',
      'Šuma',
      'Sat',
      'Čaj',
      'Ćup',
      'Cvet',
      'Žaba',
      'Zora',
    ].map((name, index) => organisation(`o${index}`, { 'sr-Latn': name }));
    expect(names(await renderList(all, '', 'sr-Latn'))).to.deep.equal([
      'Cvet',
      'Čaj',
      'Ćup',
      'Dugme',
      'Džak',
      'Đak',
      'Luk',
      'Ljubav',
      'Nit',
      'Njiva',
      'Sat',
      'Šuma',
      'Zora',
      'Žaba',
    ]);
    expect(names(await renderList(all, '', 'sr-Cyrl'))).to.deep.equal([
      'Дугме',
      'Ђак',
      'Жаба',
      'Зора',
      'Лук',
      'Љубав',
      'Нит',
      'Њива',
      'Сат',
      'Ћуп',
      'Цвет',
      'Чај',
      'Џак',
      'Шума',
    ]);
    expect(names(await renderList(all, '', 'en'))).to.deep.equal([
      'Čaj',
      'Ćup',
      'Cvet',
      'Đak',
      'Dugme',
      'Džak',
      'Ljubav',
      'Luk',
      'Nit',
      'Njiva',
      'Sat',
      'Šuma',
      'Žaba',
      'Zora',
    ]);
  });

  it('sorts again when the language changes', async () => {
    const widget = await renderList(['Dhelpra', 'Dora'], '', 'sq');
    expect(names(widget)).to.deep.equal(['Dora', 'Dhelpra']);
    widget.lang = 'en';
    await until(() => names(widget)[0] === 'Dhelpra');
  });

  it('shows the details of an organisation when its name is clicked', async () => {
    const widget = await renderList(
      [
        organisation(
          'o',
          { sq: 'Oaza' },
          {
            shortName: 'OL',
            summary: 'Libra.',
            website: 'https://www.oaza.example/',
            email: 'info@oaza.example',
            phone: '+383 38 000 001',
            founded: '2012-03',
            municipality: 'xk-peje',
            offices: [
              { id: 'a', municipality: 'xk-peje' },
              { id: 'b', municipality: 'xk-gjakove' },
            ],
          },
        ),
      ],
      'network="rrjeti"',
      'en',
      {
        memberships: [member('m', 'o', { since: '2019' })],
        organisations: [
          organisation('rrjeti', 'Rrjeti', { kind: 'network' }),
          organisation(
            'o',
            { sq: 'Oaza' },
            {
              shortName: 'OL',
              summary: 'Libra.',
              website: 'https://www.oaza.example/',
              email: 'info@oaza.example',
              phone: '+383 38 000 001',
              founded: '2012-03',
              municipality: 'xk-peje',
              offices: [
                { id: 'a', municipality: 'xk-peje' },
                { id: 'b', municipality: 'xk-gjakove' },
              ],
            },
          ),
        ],
      },
    );
    const button = $<HTMLButtonElement>(widget, 'button[part=name]')!;
    const details = $(widget, `#${button.getAttribute('aria-controls')}`)!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(isVisible(details)).to.equal(false);
    button.click();
    await widget.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isVisible(details)).to.equal(true);
    expect(words(details.textContent)).to.match(
      /^Libra\. ?Also known as ?OL ?Website ?oaza\.example ?Email ?info@oaza\.example ?Phone ?\+383 38 000 001 ?Founded ?March 2012 ?Member since ?2019 ?Offices ?(Peja|Pejë), (Gjakova|Gjakovë) ?Share$/,
    );
    expect([...details.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://www.oaza.example/',
      'mailto:info@oaza.example',
      'tel:+38338000001',
    ]);
    button.click();
    await widget.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(isVisible(details)).to.equal(false);
  });

  it('does not expand an organisation when the page prevents ura-select', async () => {
    const widget = await renderList(['Oaza']);
    widget.addEventListener('ura-select', (event) => event.preventDefault(), { once: true });
    const chosen = next(widget, 'ura-select');
    const button = $<HTMLButtonElement>(widget, 'button[part=name]')!;
    button.click();
    const { detail, cancelable } = (await chosen) as UraSelectEvent;
    expect(cancelable).to.equal(true);
    expect(`${detail.noun} ${detail.id}`).to.equal('organisations o0');
    await widget.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await widget.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows initials for an organisation without a logo', async () => {
    const widget = await renderList([
      '“Oaza e Librit”',
      'Çelësi',
      'Gratë-Qendra 2020',
      '3 Lule',
      'Ећо — Zog',
    ]);
    expect(
      Object.fromEntries(
        rows(widget).map((row) => [
          words(row.querySelector('[part=name]')!.textContent),
          words(row.querySelector('.logo')!.textContent),
        ]),
      ),
    ).to.deep.equal({
      '“Oaza e Librit”': 'OL',
      Çelësi: 'Ç',
      'Gratë-Qendra 2020': 'GQ',
      '3 Lule': 'L',
      'Ећо — Zog': 'ЕZ',
    });
    expect($$(widget, '.logo').every((logo) => logo.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('has lazy logos with a size, resolved against the address of the data', async () => {
    const widget = await show(HARKU, 'sq');
    const image = $<HTMLImageElement>(widget, '.logo img')!;
    expect(new URL(image.src).pathname).to.match(/^\/examples\/data\/logos\/.+\.svg$/);
    expect([image.loading, image.alt]).to.deep.equal(['lazy', '']);
    for (const name of ['width', 'height'])
      expect(Number(image.getAttribute(name)), name).to.be.greaterThan(0);
    await until(() => image.complete && image.naturalWidth > 0);
  });

  it('shows initials if the logo fails to load', async () => {
    const widget = await renderList([
      organisation('o', 'Oaza e Librit', { logo: { src: '/nuk-ekziston.png' } }),
    ]);
    expect($(widget, '.logo img')).not.to.equal(null);
    await until(() => !$(widget, '.logo img'));
    expect(textIn(widget, '.logo')).to.equal('OL');
  });
});

describe('searching a directory', () => {
  afterEach(tidy);

  for (const [text, why] of [
    ['gjakove', 'without diacritics'],
    ['Gjakovë', 'in Albanian'],
    ['GJAKOVA', 'in capitals, in the definite form'],
    ['Đakovica', 'in Serbian, in Latin letters'],
    ['djakovica', 'as typed without a Serbian keyboard'],
    ['Ђаковица', 'in Serbian, in Cyrillic letters'],
  ] as const) {
    it(`finds members in Gjakovë by “${text}”, ${why}`, async () => {
      for (const lang of ['sq', 'sr-Cyrl', 'en']) {
        const widget = await show<UraMemberDirectory>(HARKU, lang);
        await type(widget, text);
        expect(rows(widget), lang).to.have.length(1);
        expect($(widget, '[part=row]')!.textContent).to.match(
          /Gratë e Pëlhurës|Жене за разбојем|Women of the Loom/,
        );
        tidy();
      }
    });
  }

  it('matches all words in any order, in names and roles', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    await type(widget, '  LIBRIT   oaza ');
    expect(names(widget)).to.deep.equal(['Oaza e Librit']);
    await type(widget, 'themeluese');
    expect(names(widget)).to.include('Oaza e Librit');
  });

  it('ranks an exact name first, then its beginning, then a word in it, then other fields', async () => {
    const widget = await renderList([
      'Një Ura tjetër',
      'Ura',
      'Ura e Gurit',
      organisation('z', 'Aaa', { summary: 'Te ura.' }),
    ]);
    await type(widget, 'ura');
    expect(names(widget)).to.deep.equal(['Ura', 'Ura e Gurit', 'Një Ura tjetër', 'Aaa']);
  });

  it('shows a message if nothing matches, and everything again when cleared', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    await type(widget, 'zzzz');
    expect(textIn(widget, '[part=message]')).to.equal(
      'Nuk u gjet asnjë organizatë. Provoni me fjalë ose filtra të tjerë.',
    );
    expect(rows(widget).length).to.equal(0);
    expect(search(widget)).not.to.equal(null);
    clear(widget)!.click();
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(14);
    expect(search(widget).value).to.equal('');
  });

  it('finds nothing for a search without letters, and ignores other characters beside letters', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    for (const text of ['.*', '(', '[', '\\', '%', "'", '"', '\u0000', '🌉']) {
      await type(widget, text);
      expect(rows(widget), text).to.have.length(0);
      expect(textIn(widget, '[part=message]'), text).to.equal(
        'Nuk u gjet asnjë organizatë. Provoni me fjalë ose filtra të tjerë.',
      );
    }
    await type(widget, ' ');
    expect(rows(widget).length).to.equal(14);
    await type(widget, 'oaza');
    const found = names(widget);
    for (const text of ['<oaza>', '${oaza}', 'oaza*']) {
      await type(widget, text);
      expect(names(widget), text).to.deep.equal(found);
    }
  });

  it('sends ura-filter with the filters and the number of results', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    const received: UraFilterEvent['detail'][] = [];
    document.addEventListener('ura-filter', ({ detail }) => received.push(detail), { once: false });
    await type(widget, ' oaza ');
    await choose(widget, selects(widget)[0]!, 'ngo');
    expect(received).to.deep.equal([
      { filters: { text: 'oaza' }, count: 1 },
      { filters: { text: 'oaza', kind: 'ngo' }, count: 1 },
    ]);
  });

  it('announces the number of results when typing pauses, not for every key', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    const live = $(widget, '[role=status]')!;
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(words(live.textContent))).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(words(live.textContent)).to.equal('');
    for (const text of ['o', 'oa', 'oaz', 'oaza']) await type(widget, text);
    expect(words(live.textContent)).to.equal('');
    await until(() => words(live.textContent));
    expect(words(live.textContent)).to.equal('1 anëtar në këtë listë');
    await type(widget, 'zzzz');
    await until(() => words(live.textContent) !== '1 anëtar në këtë listë');
    expect(words(live.textContent)).to.match(/^(0 anëtarë në këtë listë|Asnjë anëtar.*)$/);
    expect(new Set(spoken).size).to.equal(2);
  });
});

describe('the rows of a directory', () => {
  afterEach(tidy);

  it('are reused for members that still match', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    const before = new Map(rows(widget).map((each, index) => [names(widget)[index], each]));
    await type(widget, 'qendra');
    const stayed = names(widget);
    expect(stayed.length).to.be.within(2, 13);
    expect(rows(widget)).to.deep.equal(stayed.map((name) => before.get(name)));
  });
});

describe('the filters of a directory', () => {
  afterEach(tidy);

  /** The count shown in each option of a select, by value. */
  const countsOf = (select: HTMLSelectElement) =>
    Object.fromEntries(
      [...select.options]
        .filter(({ value }) => value)
        .map(({ value, textContent }) => [value, Number(/\((\d+)\)$/.exec(words(textContent))![1])]),
    );

  it('count the results of each option together with the other filters', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    for (const [text, chosen] of [
      ['', undefined],
      ['q', undefined],
      ['', 'ngo'],
      ['q', 'community-based'],
    ] as const) {
      clear(widget)?.click();
      await widget.updateComplete;
      await type(widget, text);
      if (chosen) await choose(widget, selects(widget)[0]!, chosen);
      const [kind, municipality] = selects(widget);
      for (const select of [kind!, municipality!]) {
        const before = select.value;
        select.dispatchEvent(new Event('pointerdown')); // a page in the background has no focus events
        for (const [value, expected] of Object.entries(countsOf(select))) {
          await choose(widget, select, value);
          expect(rows(widget).length, `${text} ${chosen} ${value}`).to.equal(expected);
        }
        await choose(widget, select, before);
      }
    }
  });

  it('update counts when typing pauses or a select is used, and the selected one at once', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    const [kind, municipality] = selects(widget) as [HTMLSelectElement, HTMLSelectElement];
    const all = countsOf(kind);
    await choose(widget, municipality, 'xk-gjakove');
    await type(widget, 'q');
    expect(Number(countsOf(municipality)['xk-gjakove'])).to.equal(rows(widget).length);
    await choose(widget, municipality, '');
    await type(widget, 'oaza');
    expect(countsOf(kind)).to.not.deep.equal({ ngo: 1 });
    kind.dispatchEvent(new PointerEvent('pointerdown'));
    expect(countsOf(kind)).to.deep.equal({ ngo: 1 });
    await type(widget, '');
    expect(countsOf(kind)).to.deep.equal({ ngo: 1 });
    await until(() => countsOf(kind)['media'] !== undefined);
    expect(countsOf(kind)).to.deep.equal(all);
  });

  it('have their options in the language of the page', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sr-Cyrl');
    const labels = [...selects(widget)[1]!.options].slice(1).map(({ textContent }) => words(textContent));
    expect(labels[0]).to.match(/^\p{Script=Cyrillic}/u);
    expect(labels.map((label) => label.replace(/ \(.*/, ''))).to.include('Ђаковица');
    expect(optionsOf(selects(widget)[0]!)['']).to.match(/^\p{Script=Cyrillic}/u);
  });

  it('include individuals as a kind of member', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'en');
    await choose(widget, selects(widget)[0]!, 'individual');
    expect(rows(widget).length).to.equal(1);
    expect(words(rows(widget)[0]!.textContent)).to.include('Individual member');
  });

  it('are cleared by a button, which is shown only if one is set', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    expect(clear(widget)).to.equal(null);
    await choose(widget, selects(widget)[1]!, 'xk-gjakove');
    await type(widget, 'grat');
    clear(widget)!.click();
    await widget.updateComplete;
    expect(clear(widget)).to.equal(null);
    expect([search(widget).value, ...selects(widget).map(({ value }) => value)]).to.deep.equal(['', '', '']);
    expect(focused() === search(widget), 'the focus').to.equal(true);
  });

  it('show the current value after they are set and cleared repeatedly', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    const [kind] = selects(widget);
    for (let round = 0; round < 3; round++) {
      await choose(widget, kind!, 'ngo');
      await choose(widget, kind!, '');
      await choose(widget, kind!, 'ngo');
      clear(widget)!.click();
      await widget.updateComplete;
      expect(kind!.value).to.equal('');
      expect(rows(widget).length).to.equal(14);
    }
    widget.kind = 'ngo'; // set by the page
    await widget.updateComplete;
    expect(kind!.value).to.equal('ngo');
  });

  it('keep a selected option that has no results', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'sq');
    await choose(widget, selects(widget)[1]!, 'xk-gjakove');
    await type(widget, 'zzzz');
    expect(selects(widget)[1]!.value).to.equal('xk-gjakove');
    expect(words(selects(widget)[1]!.selectedOptions[0]!.textContent)).to.equal('Gjakovë (0)');
  });

  it('start with the values of the author and can be cleared by the visitor', async () => {
    const widget = await show<UraMemberDirectory>(
      HARKU.replace(' network', ' kind="community-based" network'),
      'en',
    );
    expect(selects(widget)[0]!.value).to.equal('community-based');
    const before = rows(widget).length;
    expect(before).to.be.within(1, 13);
    clear(widget)!.click();
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(14);
  });

  it('are hidden and kept when cleared, if they are locked', async () => {
    const widget = await show<UraMemberDirectory>(
      HARKU.replace(' network', ' kind="community-based" lock="kind" network'),
      'en',
    );
    expect(selects(widget)).to.have.length(1);
    expect(clear(widget)).to.equal(null);
    const before = rows(widget).length;
    await type(widget, 'zzzz');
    clear(widget)!.click();
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(before);
    expect(names(widget)).to.include('Peony House').and.not.to.include('Book Oasis');
  });

  it('can all be locked, including the search', async () => {
    const widget = await show(HARKU.replace(' network', ' lock="search kind  municipality" network'), 'en');
    expect($(widget, 'input, select')).to.equal(null);
    expect(rows(widget).length).to.equal(14);
  });

  it('are left out if there is nothing to choose', async () => {
    const widget = await renderList(['Ura', 'Oaza']);
    expect(selects(widget)).to.have.length(0);
    expect(search(widget)).not.to.equal(null);
    const alone = await renderList(['Ura']);
    expect($(alone, 'input, select')).to.equal(null);
  });
});

describe('a directory with many members', () => {
  afterEach(tidy);

  it('shows 50 members, and 50 more with a button', async () => {
    const widget = await show<UraMemberDirectory>(LARGE, 'en');
    expect(count(widget)).to.match(/^1,9\d\d members in this list$/);
    expect(rows(widget).length).to.equal(50);
    const [before] = names(widget).slice(-1);
    more(widget)!.click();
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(100);
    expect(names(widget)[49]).to.equal(before);
    await until(() => focused() === rows(widget)[50]!.querySelector('[part=name]'));
  });

  it('shows as many members as its limit', async () => {
    const widget = await show<UraMemberDirectory>(LARGE.replace(' network', ' limit="7" network'), 'en');
    expect(rows(widget).length).to.equal(7);
    more(widget)!.click();
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(14);
  });

  for (const limit of ['0', '-3', 'many', '']) {
    it(`shows 50 members with the invalid limit="${limit}"`, async () => {
      expect(rows(await show(LARGE.replace(' network', ` limit="${limit}" network`), 'en'))).to.have.length(
        50,
      );
    });
  }

  it('moves the focus to the first new row when the button for more is removed', async () => {
    const widget = await renderList(['A', 'B', 'C'], 'limit="2"');
    more(widget)!.focus();
    more(widget)!.click();
    await widget.updateComplete;
    expect(more(widget) === null, 'no button for more').to.equal(true);
    await until(() => focused() === rows(widget)[2]!.querySelector('[part=name]'));
  });

  it('moves the focus to an individual if the first new row is one', async () => {
    const widget = await renderList([], 'network="rrjeti" limit="1"', 'sq', {
      organisations: [organisation('rrjeti', 'Rrjeti', { kind: 'network' }), organisation('a', 'A')],
      memberships: [member('m1', 'a'), member('m2', { individual: 'Zana' })],
    });
    more(widget)!.click();
    await widget.updateComplete;
    await until(() => focused()?.textContent?.trim() === 'Zana');
  });

  it('returns to the first page when the search changes', async () => {
    const widget = await show<UraMemberDirectory>(LARGE, 'en');
    more(widget)!.click();
    await widget.updateComplete;
    await type(widget, 'shoqata');
    expect(rows(widget).length).to.be.below(51);
    await until(() => rows(widget).length === 50);
    expect(Number(/^[\d,]+/.exec(count(widget))![0].replace(',', ''))).to.be.greaterThan(50);
  });

  it('updates the rows on the screen with each key, and the others when typing pauses', async () => {
    const widget = await show<UraMemberDirectory>(LARGE, 'en');
    await type(widget, 'shoqata');
    const { length } = rows(widget);
    expect(length).to.be.within(innerHeight / 40 - 1, 49);
    expect(more(widget) === null, 'the button for more').to.equal(false);
    const onScreen = names(widget);
    await until(() => rows(widget).length === 50);
    expect(names(widget).slice(0, length)).to.deep.equal(onScreen);
  });

  it('shows the rows on the screen before the file is checked, and keeps them', async () => {
    const file: unknown = await (await fetch(NETWORK_LARGE)).json();
    const widget = mount<UraMemberDirectory>(
      '<ura-member-directory network="rrjeti-i-gjeneruar"></ura-member-directory>',
      'en',
    );
    widget.data = file;
    const loaded = settled(widget);
    await widget.updateComplete;
    const root = () => $(widget, '.root')!;
    expect(rows(widget).length, 'rows in the task that sets the data').to.equal(0);
    while (!rows(widget).length) await nextTask();
    expect(root().ariaBusy).to.equal('true');
    const [first, early] = [rows(widget)[0]!, names(widget)];
    expect(early.length).to.be.within(innerHeight / 40 - 1, 49);
    first.querySelector('button')!.click();
    await widget.updateComplete;
    expect(words(first.textContent)).to.include('Member since');
    await loaded;
    expect(root().ariaBusy).to.equal('false');
    expect(names(widget)).to.have.length(50);
    expect(names(widget).slice(0, early.length)).to.deep.equal(early);
    expect(rows(widget)[0] === first, 'the first row stays').to.equal(true);
    expect($(widget, '[part=details]:not([hidden])') === null).to.equal(false);
    expect(count(widget)).to.match(/^1,9\d\d members in this list$/);
  });

  it('shows no rows before the check if a filter is set', async () => {
    const file: unknown = await (await fetch(NETWORK_LARGE)).json();
    const widget = mount<UraMemberDirectory>(
      '<ura-member-directory kind="media"></ura-member-directory>',
      'en',
    );
    widget.data = file;
    const loaded = settled(widget);
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(0);
    await loaded;
    expect(rows(widget).length).to.be.greaterThan(0);
  });

  it('renders once for a burst of keys, with what was typed last', async () => {
    const widget = await show<UraMemberDirectory>(LARGE, 'sq');
    await type(widget, 'qendra'); // builds the index
    const [found, first] = [count(widget), names(widget)];
    await type(widget, 'q');
    expect(count(widget)).not.to.equal(found);
    const rendered: string[] = [];
    widget.addController({ hostUpdated: () => rendered.push(count(widget)) });
    for (const text of ['qe', 'qen', 'qend', 'qendr', 'qendra']) {
      search(widget).value = text;
      search(widget).dispatchEvent(new Event('input'));
    }
    await widget.updateComplete;
    expect(rendered).to.deep.equal([found]);
    expect(names(widget)).to.deep.equal(first);
  });

  it('prints all members, and shows the first page again afterwards', async () => {
    const widget = await show<UraMemberDirectory>(LARGE, 'en');
    const [total] = /^[\d,]+/.exec(count(widget))!;
    dispatchEvent(new Event('beforeprint'));
    expect(rows(widget).length).to.equal(Number(total.replace(',', '')));
    expect(more(widget) === null, 'no button for more').to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(50);
  });
});

describe('a directory by keyboard', () => {
  afterEach(tidy);

  const focusInto = (widget: UraMemberDirectory) => {
    const before = Object.assign(document.createElement('button'), { textContent: 'para' });
    widget.before(before);
    before.focus();
  };
  const press = (key: string) => sendKeys({ press: key });

  it('can be searched, expanded, collapsed and cleared', async () => {
    const widget = await show<UraMemberDirectory>(HARKU, 'en');
    focusInto(widget);
    await press('Tab');
    expect(focused() === search(widget), 'the focus').to.equal(true);
    await sendKeys({ type: 'peony' });
    await until(() => rows(widget).length === 1);
    await press('Tab');
    expect(focused() === selects(widget)[0], 'the focus').to.equal(true);
    await press('Tab');
    expect(focused() === selects(widget)[1], 'the focus').to.equal(true);
    await press('Tab');
    expect(focused() === clear(widget), 'the focus').to.equal(true);
    for (const view of $$(widget, '[part=views] button')) {
      await press('Tab');
      expect(focused() === view, 'the focus').to.equal(true);
    }
    await press('Tab');
    const name = $<HTMLButtonElement>(widget, 'button[part=name]')!;
    expect(focused() === name, 'the focus').to.equal(true);
    await press('Enter');
    await until(() => name.getAttribute('aria-expanded') === 'true');
    await press('Tab');
    expect(focused()!.closest('[part=details]')).not.to.equal(null);
    name.focus();
    await press(' ');
    await until(() => name.getAttribute('aria-expanded') === 'false');
    clear(widget)!.focus();
    await press('Enter');
    await until(() => rows(widget).length === 14);
    expect(focused() === search(widget), 'the focus').to.equal(true);
  });

  it('shows more with Enter and moves the focus to the first new row', async () => {
    const widget = await renderList(['A', 'B', 'C', 'D'], 'limit="2"');
    more(widget)!.focus();
    await press('Enter');
    await until(() => rows(widget).length === 4);
    await until(() => focused() === rows(widget)[2]!.querySelector('button'));
  });
});
