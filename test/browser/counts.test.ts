import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraElement } from '../../components/base/ura-element.ts';
import { CIVIL_SOCIETY, NOON, mount, put, settled, textIn, tidy } from './helpers.ts';

const all = <Found extends Element = HTMLElement>(widget: Element, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<Found>(selector),
];

/** The number of rows that a list states. Closed calls are folded away. */
const rowsOf = (list: Element) => parseInt(textIn(list, '[part=count]'), 10);

/** The selected options that filter. */
const selectedIn = (list: Element) =>
  all<HTMLSelectElement>(list, 'select')
    .filter(({ value }) => value)
    .map(({ selectedOptions }) => selectedOptions[0]!.textContent!.trim());

describe('numbers agree', () => {
  afterEach(tidy);

  it('in the select of a call list and on the map beside it', async () => {
    const place = put(
      `<ura-data src="${CIVIL_SOCIETY}"><ura-municipality-map count="calls"></ura-municipality-map>
       <ura-call-list></ura-call-list></ura-data>`,
      'en',
    );
    const [map, list] = ['ura-municipality-map', 'ura-call-list'].map((name) => {
      const widget = place.querySelector<UraElement>(name)!;
      widget.clock = NOON;
      return widget;
    }) as [UraElement, UraElement];
    await settled(map);
    await settled(list);
    const choose = async (id: string) => {
      map
        .shadowRoot!.querySelector(`[data-place="${id}"]`)!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await map.updateComplete;
      await list.updateComplete;
    };
    for (const [id, name] of [
      ['xk-gjakove', 'Gjakova'],
      ['xk-gjilan', 'Gjilan'],
      ['xk-prizren', 'Prizren'],
    ] as const) {
      await choose(id);
      expect(rowsOf(list), id).to.be.greaterThan(0);
      expect(selectedIn(list)).to.deep.equal([`${name} (${rowsOf(list)})`]);
      await choose(id);
      expect(selectedIn(list)).to.deep.equal([]);
    }
  });

  it('if the author gives the name of a municipality', async () => {
    const list = mount(
      `<ura-member-directory src="${CIVIL_SOCIETY}" municipality=" Gjilan "></ura-member-directory>`,
      'en',
    );
    await settled(list);
    const options = all<HTMLOptionElement>(list, 'option').filter(({ text }) => text.startsWith('Gjilan'));
    expect(options.map(({ value, selected }) => [value, selected])).to.deep.equal([['xk-gjilan', true]]);
    expect(selectedIn(list)).to.deep.equal([`Gjilan (${rowsOf(list)})`]);
    expect(rowsOf(list)).to.equal(all(list, '[part~=row]').length).and.to.be.greaterThan(0);
  });

  it('of members: the stated number is shown only above the whole list', async () => {
    const directory = mount<UraElement & { municipality?: string; network?: string }>(
      `<ura-member-directory src="${CIVIL_SOCIETY}" network="v4d-incubator"></ura-member-directory>`,
      'en',
    );
    await settled(directory);
    expect(textIn(directory, '[part=stated]')).to.match(/^17 stated members/);
    directory.municipality = 'xk-gjilan';
    await directory.updateComplete;
    expect(all(directory, '[part=stated]')).to.have.length(0);
    directory.municipality = '';
    await directory.updateComplete;
    expect(all(directory, '[part=stated]')).to.have.length(1);
  });

  it('if records refer to a funder that is not in the data, which is no choice', async () => {
    const data = (await (await fetch(CIVIL_SOCIETY)).json()) as { calls: { funders?: string[] }[] };
    for (const call of data.calls.slice(0, 2)) call.funders = [...(call.funders ?? []), 'no-such-funder'];
    const list = mount<UraElement & { data: unknown; funder?: string }>(
      '<ura-call-list></ura-call-list>',
      'en',
    );
    list.clock = NOON;
    list.data = data;
    await settled(list);
    const choices = () => all<HTMLOptionElement>(list, 'option').map(({ value }) => value);
    expect(choices()).to.include('fondi-zymbyl').and.not.to.include('no-such-funder');
    // One that the author or the address names is a choice with its id, so that it can be cleared.
    list.funder = 'no-such-funder';
    await list.updateComplete;
    expect(selectedIn(list)).to.deep.equal([`no-such-funder (${rowsOf(list)})`]);
    expect(rowsOf(list)).to.equal(2);
  });
});
