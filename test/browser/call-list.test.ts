import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/call-list/call-list.define.ts';
import type { UraCallList } from '../../components/call-list/call-list.ts';
import { readAmount } from '../../components/call-list/read-amount.ts';
import '../../components/data/data.define.ts';
import {
  $,
  $$,
  adjustableClock,
  call,
  CIVIL_SOCIETY,
  dataset,
  mount,
  next,
  said,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  words,
} from './helpers.ts';

const LIST = `<ura-call-list src="${CIVIL_SOCIETY}"></ura-call-list>`;
const withAttributes = (attributes: string) => LIST.replace(' src', ` ${attributes} src`);

const titles = (widget: Element, within = '') =>
  $$(widget, `${within} .row .name`).map(({ textContent }) => words(textContent));
const groups = (widget: Element) => $$(widget, '[part=section]').map(({ textContent }) => words(textContent));
const summary = (widget: Element) => $(widget, 'summary')!;

/** A list of given calls. */
async function listing(
  calls: readonly object[],
  attributes = '',
  lang = 'sq',
  clock = adjustableClock('2026-11-22T11:00:00Z'),
) {
  const widget = mount<UraCallList>(`<ura-call-list ${attributes}></ura-call-list>`, lang, clock);
  widget.data = dataset({ calls });
  await settled(widget);
  return widget;
}
const until4December = { deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }] };

describe('A list of calls', () => {
  afterEach(tidy);

  it('has the soonest deadline first, then what is always open, then what is announced', async () => {
    const widget = await show<UraCallList>(LIST);
    expect(titles(widget)).to.deep.equal([
      'Bregu dhe malësia: kulturë dhe mjedis',
      'Grante të vogla për lagjet',
      'Mbështetje e shpejtë',
      'Zëri i të rinjve 2027',
    ]);
    expect(groups(widget)).to.deep.equal(['Thirrje të hapura', 'Së shpejti']);
    expect($$(widget, '[part=status]').map(({ dataset }) => dataset['status'])).to.deep.equal([
      'closing-soon',
      'open',
      'rolling',
      'forecast',
    ]);
    expect(said(widget, '[part=status]')).to.equal('Mbyllet së shpejti · Edhe 5 ditë');
  });

  it('folds closed calls away, says how many they are, and unfolds them with a key', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    expect(words(summary(widget).textContent)).to.equal('Closed calls (1)');
    expect(titles(widget, '.over')).to.deep.equal([]);
    summary(widget).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => titles(widget, '.over').length === 1);
    expect(titles(widget, '.over')).to.deep.equal(['Youth on the Move 2025']);
  });

  it('shows closed calls at once to who asks for them', async () => {
    const widget = await show<UraCallList>(withAttributes('status="closed"'));
    expect(titles(widget)).to.deep.equal(['Rinia në lëvizje 2025']);
    expect($(widget, 'summary')).to.equal(null);
  });

  it('says that nothing is open where all is closed, and what can be unfolded', async () => {
    const widget = await listing([call({ deadlines: [{ at: '2026-10-01' }] })]);
    expect(said(widget, '[part=message]')).to.include('Për momentin nuk ka thirrje të hapura.');
    expect(words(summary(widget).textContent)).to.equal('Thirrje të mbyllura (1)');
  });

  it('moves a call to the closed ones at its minute, and the focus does not get lost', async () => {
    const clock = adjustableClock('2026-12-04T14:59:59Z');
    const widget = await listing(
      [call({ ...until4December }), call({ id: 'other', title: 'Tjetra', rolling: true })],
      '',
      'sq',
      clock,
    );
    expect(titles(widget)).to.deep.equal(['Thirrja', 'Tjetra']);
    $<HTMLElement>(widget, '.row button')!.focus();
    clock.set('2026-12-04T15:00:00Z');
    wakeUp();
    await until(() => titles(widget).join() === 'Tjetra');
    expect(words(summary(widget).textContent)).to.equal('Thirrje të mbyllura (1)');
    expect(widget.shadowRoot!.activeElement === summary(widget), 'the focus').to.equal(true);
  });

  it('opens a call in its place, whole, without saying anything twice', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    const title = $<HTMLElement>(widget, '.row button')!;
    const [link] = $$(widget, '.row')[0]!.querySelectorAll('.links a');
    expect(words(link!.textContent)).to.equal('Apply');
    title.focus();
    await sendKeys({ press: 'Enter' });
    const card = () => widget.shadowRoot!.querySelector('ura-grant-call');
    await until(() => card()?.shadowRoot?.querySelector('[part=deadline]'));
    expect(title.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(card()!.shadowRoot!.querySelector('[part=title]')!).display).to.equal('none');
    expect($$(widget, '.row')[0]!.querySelector('.links')).to.equal(null);
    expect(widget.shadowRoot!.activeElement === title, 'the focus').to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => !card());
  });

  it('leaves the opening to a page that wants it', async () => {
    const widget = await show<UraCallList>(LIST);
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const heard = next(widget, 'ura-select');
    $<HTMLElement>(widget, '.row button')!.click();
    expect((await heard).detail.id).to.equal('bregu-dhe-malesia-2026');
    await widget.updateComplete;
    expect($(widget, '.row button')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('does not send the events of an opened call as its own', async () => {
    const widget = await show<UraCallList>(LIST);
    const heard: string[] = [];
    widget.addEventListener('ura-load', () => heard.push('ura-load'));
    $<HTMLElement>(widget, '.row button')!.click();
    await until(() =>
      widget.shadowRoot!.querySelector('ura-grant-call')?.shadowRoot?.querySelector('[part=facts]'),
    );
    expect(heard).to.deep.equal([]);
  });

  it('offers no application to a call that is announced or over', async () => {
    const applyUrl = 'https://apply.example/';
    const widget = await listing(
      [
        call({
          id: 'ahead',
          opens: '2027-01-11',
          applyUrl,
          ...until4December,
          deadlines: [{ at: '2027-02-12' }],
        }),
        call({ id: 'over', deadlines: [{ at: '2026-10-01' }], applyUrl }),
      ],
      '',
    );
    summary(widget).click();
    await until(() => $$(widget, '.row').length === 2);
    expect($$(widget, `a[href="${applyUrl}"]`)).to.have.length(0);
    expect($$(widget, '.links button')).to.have.length(1); // the deadline to come goes into a calendar
  });
});

describe('The filters of a list of calls', () => {
  afterEach(tidy);

  it('find a call that names no municipality under each of its country', async () => {
    const widget = await show<UraCallList>(withAttributes('municipality="xk-gjilan"'));
    expect(titles(widget)).to.deep.equal([
      'Grante të vogla për lagjet',
      'Mbështetje e shpejtë',
      'Zëri i të rinjve 2027',
    ]);
  });

  it('are by kind of applicant, place, funder, amount, currency, language and status', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    expect($$(widget, '.control > span').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Search calls',
      'Who can apply',
      'Municipality',
      'Funder',
      'Amount you need',
      'Currency',
      'Language of application',
      'Status',
    ]);
  });

  it('take an amount as it is typed', async () => {
    const widget = await show<UraCallList>(LIST);
    const field = $<HTMLInputElement>(widget, 'input[inputmode]')!;
    field.value = '2.500 €';
    field.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Grante të vogla për lagjet']);
    expect(field.value).to.equal('2.500 €');
  });

  for (const [typed, read] of [
    ['2500', '2500'],
    ['2.500', '2500'],
    ['2 500 €', '2500'],
    ['2,500.50', '2500.50'],
    ['2.500,50', '2500.50'],
    ['2500,5', '2500.5'],
    ['1.200.000', '1200000'],
    ['EUR 800', '800'],
    ['1,234.567', '1234.567'],
    ['', undefined],
    ['pak', undefined],
    ['.', undefined],
  ] as const) {
    it(`read “${typed}” as ${read ?? 'no amount'}`, () => {
      expect(readAmount(typed)).to.equal(read);
    });
  }
});
