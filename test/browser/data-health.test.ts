import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/data-health/data-health.define.ts';
import type { UraDataHealth } from '../../components/elements/data-health/data-health.ts';
import type { UraFilterEvent } from '../../components/core/events.ts';
import {
  $,
  $$,
  adjustableClock,
  BROKEN,
  CIVIL_SOCIETY,
  NETWORK_LARGE,
  NOON,
  dataset,
  faulty,
  isVisible,
  mount,
  next,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

const CIVIL = `<ura-data-health src="${CIVIL_SOCIETY}"></ura-data-health>`;
const FAULTS = `<ura-data-health src="${BROKEN}"></ura-data-health>`;

const rows = (widget: Element) => $$(widget, '[part=row]');
const findings = (widget: Element) => $$(widget, '[part=finding]');
const codes = (widget: Element) => findings(widget).map((each) => each.dataset['code']);
const sections = (widget: Element) =>
  $$(widget, '[part=severity]').map(({ textContent }) => words(textContent));
const select = (widget: Element, name: string) => $<HTMLSelectElement>(widget, `select[name=${name}]`)!;
const options = (widget: Element, name: string) =>
  [...select(widget, name).options].map(({ textContent }) => words(textContent));
const edits = (widget: Element) => $$<HTMLAnchorElement>(widget, '[part=edit]');

async function choose(widget: UraDataHealth, name: string, value: string) {
  const field = select(widget, name);
  for (const option of field.options) if (option.value === value) option.selected = true;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

/** A dataset with one organisation and no findings, apart from those that a test adds. */
const file = (fields: Record<string, unknown> = {}, parts: Record<string, unknown> = {}) =>
  dataset({
    licence: 'CC0',
    organisations: [
      {
        id: 'fondi',
        name: 'Fondi',
        kind: 'foundation',
        municipality: 'xk-gjilan',
        email: 'a@ura.al',
        ...fields,
      },
    ],
    ...parts,
  });

/** The widget with the text of a data file in it. */
async function renderText(text: string) {
  const widget = mount<UraDataHealth>('<ura-data-health></ura-data-health>', 'en');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  widget.append(script);
  await settled(widget);
  return widget;
}

async function renderFindings(data: unknown, lang = 'en', clock = NOON) {
  const widget = mount<UraDataHealth>('<ura-data-health></ura-data-health>', lang, clock);
  widget.data = data;
  await settled(widget);
  return widget;
}

/** The file that an action downloads. */
async function downloadOf(act: () => void): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return createObjectURL.call(URL, object);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, text: await blob!.text() };
}

describe('a list of findings', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    // The source itself tells the developer that a file has errors.
    const warnings = log.warnings.filter((warning) => !warning.startsWith('[ura:data] '));
    expect(log.errors.concat(warnings)).to.deep.equal([]);
    log.stop();
  });

  it('names keys that the file has twice, with both places, and the nearest field', async () => {
    const widget = await renderText(`{
  "ura": "1", "licence": "CC0", "updatedAt": "2026-11-20",
  "organisations": [{ "id": "fondi", "name": "A", "name": "Fondi", "kind": "foundation", "web": "https://a.example" }]
}`);
    const twice = findings(widget).find(({ dataset }) => dataset['code'] === 'duplicate-key')!;
    expect(words(twice.textContent)).to.match(/3:38.*3:51|3:51.*3:38/);
    const unknown = findings(widget).find(({ dataset }) => dataset['code'] === 'unknown-field')!;
    expect(words(unknown.textContent)).to.include('website');
  });

  it('counts the findings of each severity and lists the most severe first', async () => {
    const widget = await show<UraDataHealth>(FAULTS, 'en');
    widget.limit = 1000;
    await widget.updateComplete;
    const [errors, warnings, advice] = textIn(widget, '[part=summary]').match(/\d+/g)!.map(Number);
    expect(textIn(widget, '[part=summary]')).to.match(/^\d+ errors, \d+ warnings and \d+ suggestions$/);
    expect(sections(widget)).to.deep.equal([
      `Errors (${errors})`,
      `Warnings (${warnings})`,
      `Suggestions (${advice})`,
    ]);
    expect(findings(widget)).to.have.length(errors! + warnings! + advice!);
    expect(errors).to.be.greaterThan(50);
  });

  it('does not break short words or dates at a hyphen', async () => {
    const widget = await show(`<ura-data-health src="${CIVIL_SOCIETY}"></ura-data-health>`, 'sq');
    const whole = $$(widget, '.whole').filter(isVisible);
    const texts = new Set(whole.map(({ textContent }) => textContent));
    expect([...texts]).to.include.members(['e-postën', '2023-06-14.']);
    for (let width = 300; width < 400; width += 10) {
      widget.style.width = `${width}px`;
      for (const word of whole) expect(word.getClientRects(), word.textContent).to.have.length(1);
    }
  });

  it('shows the findings of validation and of inspection together', async () => {
    const widget = await renderFindings(file({ website: 'javascript:alert(1)', founded: '2030' }));
    expect(codes(widget)).to.deep.equal(['bad-link', 'date-in-future']);
    expect(words(findings(widget)[0]!.textContent)).to.equal(
      'This address cannot be used as a link. Write one that starts with https://, http://, mailto: or tel:. ' +
        'Field website (Website). Value: “javascript:alert(1)”. The value was left out.',
    );
  });

  for (const [lang, summary, record] of [
    ['sq', '1 paralajmërim dhe 62 këshilla', 'Projekti 2 · barabar'],
    ['sr-Cyrl', '1 упозорење и 62 савета', 'Пројекат 2 · barabar'],
    ['en', '1 warning and 62 suggestions', 'Project 2 · barabar'],
  ] as const)
    it(`renders its texts and the names of records in ${lang}`, async () => {
      const widget = await show<UraDataHealth>(CIVIL, lang);
      expect(textIn(widget, '[part=summary]')).to.equal(summary);
      expect(words($(rows(widget)[0]!, '.by')!.textContent)).to.equal(record);
      expect(findings(widget)[0]!.dataset['code']).to.equal('status-out-of-date');
    });

  it('groups the findings of one record under its name', async () => {
    const widget = await renderFindings(file({ phone: '038 123', website: 'http://ura.al' }));
    expect(rows(widget)).to.have.length(1);
    expect(textIn(widget, '[part=name]')).to.equal('Fondi');
    expect(codes(widget)).to.deep.equal(['insecure-link', 'phone-without-country']);
  });

  it('numbers records as in the file, also after a record that was dropped', async () => {
    const bad = { id: 'x', name: 'Pa lloj' };
    const good = file().organisations[0]!;
    const widget = await renderFindings({
      ...file(),
      organisations: [bad, good, bad, { ...good, id: 'o', name: 'O', founded: '2030', parent: 'fondi' }],
    });
    await choose(widget, 'severity', 'warning');
    expect(words($(rows(widget)[0]!, '.by')!.textContent)).to.equal('Organisation 4 · o');
  });

  it('collapses all but three findings of a record and expands them by keyboard', async () => {
    const offices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, phone: '038 123' }));
    const widget = await renderFindings(file({ offices }));
    const fold = $<HTMLDetailsElement>(widget, 'details')!;
    expect(textIn(widget, 'summary')).to.equal('2 more');
    expect(findings(widget).filter((each) => each.checkVisibility())).to.have.length(3);
    $(fold, 'summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => fold.open);
    expect(findings(widget).filter((each) => each.checkVisibility())).to.have.length(5);
  });

  it('links to the edit page of a record if the dataset has a web address for it', async () => {
    const civil = await show<UraDataHealth>(CIVIL, 'en');
    expect(edits(civil)[0]!.href).to.equal('https://harku.example/ndrysho/projects/barabar');
    expect(edits(civil)[0]!.getAttribute('aria-label')).to.match(/^Edit: Nisma Barabar/);
    expect(edits(await renderFindings(file({ founded: '2030' })))).to.have.length(0);
    const evil = await renderFindings(file({ founded: '2030' }, { editUrl: 'javascript:alert("{id}")' }));
    expect(edits(evil)).to.have.length(0);
  });

  it('filters by severity and list, counts the results of each option, and sends ura-filter', async () => {
    const widget = await show<UraDataHealth>(CIVIL, 'en');
    expect(options(widget, 'severity')).to.deep.equal(['All (63)', 'Warnings (1)', 'Suggestions (62)']);
    expect(options(widget, 'noun')).to.deep.equal([
      'All (63)',
      'Organisations (37)',
      'Programmes (1)',
      'Projects (7)',
      'Services (16)',
      'Events (2)',
    ]);
    const received = next(widget, 'ura-filter') as unknown as Promise<UraFilterEvent>;
    await choose(widget, 'noun', 'projects');
    expect((await received).detail).to.deep.equal({ filters: { noun: 'projects' }, count: 7 });
    expect(options(widget, 'severity')).to.deep.equal(['All (7)', 'Warnings (1)', 'Suggestions (6)']);
    expect(textIn(widget, '[part=count] span')).to.equal('7 findings');
    await until(() => textIn(widget, '[role=status]') === '7 findings');
  });

  it('clears the filters with one button and keeps the focus in the controls', async () => {
    const widget = await show<UraDataHealth>(
      `<ura-data-health src="${CIVIL_SOCIETY}" severity="warning"></ura-data-health>`,
      'en',
    );
    expect(rows(widget)).to.have.length(1);
    $(widget, '[part=count] button')!.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(findings(widget).length).to.be.greaterThan(50);
    expect(widget.shadowRoot!.activeElement).to.equal(select(widget, 'severity'));
  });

  it('says that there are no findings when a filter matches none', async () => {
    const widget = await show<UraDataHealth>(
      `<ura-data-health src="${CIVIL_SOCIETY}" noun="calls"></ura-data-health>`,
      'en',
    );
    expect(rows(widget)).to.have.length(0);
    expect(textIn(widget, '[part=message]')).to.match(/^No findings\. /);
    expect(select(widget, 'noun').value).to.equal('calls');
  });

  it('shows 50 records of a large file, then 50 more and moves the focus to the first new one', async () => {
    const widget = await show<UraDataHealth>(
      `<ura-data-health src="${NETWORK_LARGE}"></ura-data-health>`,
      'en',
    );
    expect(rows(widget)).to.have.length(50);
    $(widget, '[part=more]')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rows(widget).length === 100);
    await until(() => rows(widget)[50]!.contains(widget.shadowRoot!.activeElement));
  });

  it('has a single sentence when there are no findings', async () => {
    const widget = await renderFindings(file(), 'sq');
    expect(textIn(widget)).to.equal('Gjithçka është në rregull: nuk u gjet asgjë për t’u ndrequr.');
  });

  it('downloads the visible findings as CSV in which no value can run as a formula', async () => {
    const widget = await renderFindings(file({ name: '=HYPERLINK("x")', founded: '2030', phone: '038 1' }));
    await choose(widget, 'severity', 'warning');
    const { name, text } = await downloadOf(() => $(widget, '[part=downloads] button')!.click());
    expect(name).to.equal('data-health.csv');
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).to.match(/Severity,Records,#,ID,Name,Sheet,Row,Column,Field,/);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^Warning,Organisation,1,fondi,"'=HYPERLINK\(""x""\)",,,,founded,/);
  });

  it('marks fictional records', async () => {
    const widget = await renderFindings(file({ founded: '2030', tags: ['fictional'] }));
    expect(words($(rows(widget)[0]!, '.by')!.textContent)).to.equal('Organisation 1 · fondi · example');
  });

  it('updates the findings on an open page when a new day begins', async () => {
    const clock = adjustableClock('2026-11-22T22:59:59Z');
    const widget = await renderFindings(
      file(
        { dissolved: '2026-11-22' },
        {
          articles: [{ id: 'a', title: 'Lajmi', published: '2026-11-23', summary: 'Po.', about: ['fondi'] }],
        },
      ),
      'en',
      clock,
    );
    expect(codes(widget)).to.deep.equal(['article-in-future']);
    clock.set('2026-11-22T23:00:00Z');
    wakeUp();
    await until(() => !findings(widget).length);
    expect(textIn(widget, '[part=message]')).to.match(/^No problems found/);
  });

  it('prints all findings, expanded', async () => {
    const widget = await show<UraDataHealth>(
      `<ura-data-health src="${CIVIL_SOCIETY}" limit="2"></ura-data-health>`,
      'en',
    );
    expect(rows(widget)).to.have.length(2);
    dispatchEvent(new Event('beforeprint'));
    expect(findings(widget).filter((each) => each.checkVisibility())).to.have.length(63);
    dispatchEvent(new Event('afterprint'));
    expect(rows(widget)).to.have.length(2);
  });

  it('shows markup in the data as text', async () => {
    const widget = await renderFindings(file({ name: '<img src=x onerror=alert(1)>', founded: '2030' }));
    expect(textIn(widget, '[part=name]')).to.equal('<img src=x onerror=alert(1)>');
    expect($$(widget, 'img')).to.have.length(0);
  });

  it('does not overflow a narrow column with long names', async () => {
    const widget = await renderFindings(
      file(
        {
          id: 'a-'.repeat(39) + 'a',
          name: 'Punëdhënëse'.repeat(12),
          founded: '2030',
          website: `http://${'x'.repeat(120)}.al`,
        },
        { publisher: 'a-'.repeat(39) + 'a' },
      ),
    );
    widget.style.inlineSize = '280px';
    await widget.updateComplete;
    expect($(widget, '.root')!.scrollWidth).to.be.at.most(280);
  });
});

describe('a list of findings that cannot load its data', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    log.stop();
  });

  it('shows the fallback content and one message', async () => {
    const widget = await show<UraDataHealth>(
      `<ura-data-health src="${faulty('404')}"><a href="/">Të dhënat</a></ura-data-health>`,
      'en',
    );
    expect(isVisible(widget.querySelector('a'))).to.equal(true);
    expect($$(widget, '[part=message]')).to.have.length(1);
    expect(rows(widget)).to.have.length(0);
  });
});
