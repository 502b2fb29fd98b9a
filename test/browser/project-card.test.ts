import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraProjectCard, UraSelectEvent } from '../../components/index.ts';
import { Role } from '../../src/model/party.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NOON,
  adjustableClock,
  dataset,
  fixedClock,
  mount,
  next,
  project,
  textIn,
  settled,
  show,
  tidy,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

const card = (id: string, attributes = '') =>
  `<ura-project-card src="${CIVIL_SOCIETY}" record="${id}" ${attributes}></ura-project-card>`;

/** The facts of a card: label and value. */
const facts = (widget: Element) =>
  Object.fromEntries(
    $$(widget, '.facts > div').map((fact) => [
      words(fact.querySelector('dt')!.textContent).replace(/:$/, ''),
      words(fact.querySelector('dd')!.textContent),
    ]),
  );

async function renderCard(
  parts: Record<string, unknown>,
  lang = 'en',
  clock = NOON,
  more: Record<string, unknown> = {},
  attributes = '',
) {
  const widget = mount<UraProjectCard>(
    `<ura-project-card record="p" ${attributes}></ura-project-card>`,
    lang,
    clock,
  );
  widget.data = dataset({ projects: [project(parts)], ...more });
  await settled(widget);
  return widget;
}

describe('a project', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    // The console names a wrong value of an attribute.
    const warnings = log.warnings.filter((warning) => !warning.startsWith('[ura:value] '));
    expect(log.errors.concat(warnings)).to.deep.equal([]);
    log.stop();
  });

  it('is completed after its end even if the data declares it in progress', async () => {
    const widget = await show(card('barabar'), 'en');
    expect($(widget, '[part=status]')!.dataset['status']).to.equal('completed');
    expect(textIn(widget, '[part=status]')).to.equal('Completed');
    expect(textIn(widget)).not.to.include('In progress');
  });

  it('marks an end that was calculated from the duration', async () => {
    const widget = await show(card('barabar'), 'en');
    expect(facts(widget)['Start']).to.equal('15 December 2022');
    expect(facts(widget)['End']).to.match(/^14 June 2023 ?calculated from the duration$/);
    expect(facts(widget)['Duration']).to.equal('6 months');
    expect($<HTMLTimeElement>(widget, 'dd time')!.dateTime).to.equal('2022-12-15');
    const albanian = await show(card('barabar'), 'sq');
    expect(facts(albanian)['Përfundimi']).to.match(/^14 qershor 2023 ?llogaritur nga kohëzgjatja$/);
  });

  it('does not mark an end that is in the data', async () => {
    const widget = await show(card('kopshti-i-perbashket'), 'en');
    expect(textIn(widget)).not.to.include('computed');
    expect(facts(widget)['End']).to.equal('31 March 2027');
  });

  it('prefers actual dates to planned ones', async () => {
    const widget = await show(card('libri-udhetar'), 'en');
    expect(facts(widget)['End']).to.equal('15 September 2026');
  });

  it('shows planned dates if they differ from the actual ones', async () => {
    const dates = { start: '2025-01-01', actualStart: '2025-02-01', end: '2026-01-31' };
    expect(facts(await renderCard({ dates }))).to.include({
      Start: '1 February 2025',
      'Planned start': '1 January 2025',
      End: '31 January 2026',
    });
    const asPlanned = facts(await renderCard({ dates: { ...dates, actualStart: '2025-01-01' } }));
    expect(Object.keys(asPlanned)).not.to.include('Planned start');
    expect(Object.keys(asPlanned)).not.to.include('Planned end');
    expect(facts(await renderCard({ dates: { ...dates, actualEnd: '2026-03-15' } }))).to.include({
      End: '15 March 2026',
      'Planned end': '31 January 2026',
    });
  });

  it('lists the indicators of a result', async () => {
    const widget = await renderCard({
      results: [{ text: 'R1', kind: 'output', indicators: ['Three streets', 'Ten trees'] }],
    });
    expect(words($(widget, '.bullets li')!.textContent)).to.equal('R1Indicators: Three streets; Ten trees');
  });

  for (const [id, status, words] of [
    ['kopshti-i-perbashket', 'in-progress', 'Në zbatim'],
    ['libri-udhetar', 'completed', 'I përfunduar'],
    ['zeri-i-lumit', 'planned', 'I planifikuar'],
    ['punetoria-e-pelhures', 'suspended', 'I pezulluar'],
    ['harta-e-zhurmes', 'cancelled', 'I anuluar'],
    ['v4d', 'unknown', 'Status i panjohur'],
  ] as const) {
    it(`${id} is ${status}`, async () => {
      const widget = await show(card(id), 'sq');
      expect($(widget, '[part=status]')!.dataset['status']).to.equal(status);
      expect(textIn(widget, '[part=status]')).to.equal(words);
    });
  }

  it('becomes completed on an open page on the day after its end', async () => {
    const clock = adjustableClock('2027-03-31T21:59:59Z');
    const widget = await show(card('kopshti-i-perbashket'), 'en', clock);
    expect(textIn(widget, '[part=status]')).to.equal('In progress');
    clock.set('2027-03-31T22:00:00Z'); // midnight, in summer time
    wakeUp();
    await widget.updateComplete;
    expect(textIn(widget, '[part=status]')).to.equal('Completed');
  });

  it('keeps the precision of its dates', async () => {
    expect(facts(await renderCard({ dates: { start: '2016', end: '2025-09' } }))).to.include({
      Start: '2016',
      End: 'September 2025',
    });
    expect(facts(await renderCard({ dates: { start: '2016', end: '2025-09' } }, 'sq'))).to.include({
      Fillimi: '2016',
      Përfundimi: 'shtator 2025',
    });
  });

  it('lists its organisations by role, with singular and plural labels', async () => {
    const widget = await show(card('barabar'), 'en');
    expect(facts(widget)).to.include({
      'Implemented by': 'NGO CASA',
      Partner: 'INTEGRA Pristina',
      'Funded by': 'United Nations Mission in Kosovo',
    });
    expect(Object.values(facts(widget))).to.include('Barabar Initiative Centre');
    const two = await renderCard(
      {
        parties: [
          { organisation: 'fondi', role: 'partner' },
          { organisation: 'tjetra', role: 'partner' },
        ],
      },
      'en',
      NOON,
      {
        organisations: [
          { id: 'fondi', name: 'Fondi', kind: 'foundation' },
          { id: 'tjetra', name: 'Tjetra', kind: 'ngo' },
        ],
      },
    );
    expect(facts(two)['Partners']).to.equal('Fondi, Tjetra');
  });

  it('shows every role of the model', async () => {
    for (const role of Role.options) {
      const widget = await renderCard({ parties: [{ organisation: 'fondi', role }] }, 'sq');
      expect(Object.values(facts(widget)), role).to.include('Fondi');
      tidy();
    }
  });

  it('says of an organisation that is not in the dataset that it is unknown', async () => {
    const widget = await renderCard({
      parties: [
        { organisation: 'nobody', role: 'partner' },
        { organisation: 'fondi', role: 'funder' },
      ],
    });
    expect(Object.values(facts(widget))).to.deep.equal(['Fondi', 'unknown']);
  });

  it('links organisations that have a website', async () => {
    const widget = await renderCard(
      {
        parties: [
          { organisation: 'fondi', role: 'funder' },
          { organisation: 'tjetra', role: 'partner' },
        ],
      },
      'en',
      NOON,
      {
        organisations: [
          { id: 'fondi', name: 'Fondi', kind: 'foundation', website: 'https://fondi.example/' },
          { id: 'tjetra', name: 'Tjetra', kind: 'ngo' },
        ],
      },
    );
    expect(
      $$<HTMLAnchorElement>(widget, 'dd a').map(({ href, textContent }) => `${textContent} ${href}`),
    ).to.deep.equal(['Fondi https://fondi.example/']);
  });

  it('sends a cancellable ura-select that prevents the navigation', async () => {
    const widget = await renderCard({ url: 'https://p.example/' }, 'en', NOON, {
      organisations: [{ id: 'fondi', name: 'Fondi', kind: 'foundation', website: 'https://fondi.example/' }],
    });
    const chosen: UraSelectEvent['detail'][] = [];
    const listener = (event: UraSelectEvent) => {
      chosen.push(event.detail);
      event.preventDefault();
    };
    document.addEventListener('ura-select', listener);
    const prevented: boolean[] = [];
    // Runs last: records whether the click was prevented and keeps the test page open.
    const guard = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', guard);
    $(widget, 'dd a')!.click();
    $(widget, '[part=title] a')!.click();
    document.removeEventListener('ura-select', listener);
    $(widget, 'dd a')!.click();
    removeEventListener('click', guard);
    expect(prevented).to.deep.equal([true, true, false]);
    expect(chosen.map(({ noun, id }) => `${noun} ${id}`)).to.deep.equal([
      'organisations fondi',
      'projects p',
    ]);
    expect(chosen[0]!.record).to.deep.include({ id: 'fondi', name: 'Fondi' });
  });

  for (const [level, title, section] of [
    ['2', 'H2', 'H3'],
    ['3', 'H3', 'H4'],
    ['4', 'H4', 'H5'],
    ['5', 'H5', 'H6'],
    ['6', 'H6', 'H6'],
    ['none', 'P', 'P'],
    ['', 'P', 'P'],
    ['many', 'P', 'P'],
    ['9', 'H6', 'H6'],
    ['1', 'H2', 'H2'],
  ] as const) {
    it(`has a ${title} title and ${section} section headings with heading-level="${level}"`, async () => {
      const widget = await renderCard({ goals: ['Një'] }, 'sq', NOON, {}, `heading-level="${level}"`);
      expect($(widget, '[part=title]')!.tagName).to.equal(title);
      expect($(widget, '[part=section]')!.tagName).to.equal(section);
    });
  }

  it('uses heading level 3 by default and updates when it is changed', async () => {
    const widget = await renderCard({ goals: ['Një'] });
    expect($$(widget, 'h3, h4').map(({ tagName }) => tagName)).to.deep.equal(['H3', 'H4']);
    widget.headingLevel = 2;
    await widget.updateComplete;
    expect($$(widget, 'h2, h3, h4').map(({ tagName }) => tagName)).to.deep.equal(['H2', 'H3']);
  });

  it('has headings for goals, results by kind, activities, target groups and documents', async () => {
    const widget = await renderCard({
      goals: ['G'],
      results: [
        { text: 'R1', kind: 'output' },
        { text: 'R2', kind: 'outcome' },
        { text: 'R3' },
        { text: 'R4', kind: 'output' },
      ],
      activities: ['A'],
      targetGroups: ['T'],
      documents: [{ url: 'https://d.example/a.pdf', title: 'D' }, { url: 'https://d.example/b.pdf' }],
    });
    const sections = $$(widget, '[part=section]').map(
      (heading) =>
        `${heading.textContent}: ${[...heading.nextElementSibling!.children].map((item) => words(item.textContent)).join(' ')}`,
    );
    expect(sections).to.deep.equal([
      'Goals: G',
      'Outcomes: R2',
      'Outputs: R1 R4',
      'Results: R3',
      'Activities: A',
      'Target groups: T',
      'Documents: D https://d.example/b.pdf',
    ]);
  });

  it('shows the acknowledgement of its funder verbatim', async () => {
    const sentence = 'Ky projekt financohet nga Fondi.';
    const widget = await renderCard(
      { acknowledgement: { sq: sentence, en: 'This project is funded by Fondi.' } },
      'sq',
    );
    expect(textIn(widget, '[part=acknowledgement]')).to.equal(sentence);
  });

  it('shows its programme and component', async () => {
    const widget = await renderCard({ programme: 'prog', component: 'k' }, 'en', NOON, {
      programmes: [{ id: 'prog', title: 'Programi', components: [{ id: 'k', title: 'Komponenta' }] }],
    });
    expect(textIn(widget, '.by')).to.equal('Part of programme: Programi · Komponenta');
  });

  it('shows its budget in its own currency', async () => {
    expect(
      facts(await renderCard({ budget: { amount: 12500.5, currency: 'EUR' } }, 'sq'))['Buxheti'],
    ).to.equal('12 500,50 €');
    expect(
      facts(await renderCard({ budget: { amount: 1500000, currency: 'ALL' } }, 'en'))['Budget'],
    ).to.match(/^(ALL ?1,500,000|1,500,000 (ALL|lekë))$/);
  });

  it('does not mutate its data', async () => {
    const value = dataset({ projects: [project({ goals: ['a'] })] });
    const before = JSON.stringify(value);
    const widget = mount<UraProjectCard>(
      '<ura-project-card record="p"></ura-project-card>',
      'sq',
      fixedClock('2026-11-22T11:00:00Z'),
    );
    const loaded = next(widget, 'ura-load');
    widget.data = Object.freeze(value);
    await loaded;
    expect(JSON.stringify(value)).to.equal(before);
  });
});
