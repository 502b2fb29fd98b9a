import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { watchPlaceholders } from '../../components/loader/placeholders.ts';
import {
  CIVIL_SOCIETY,
  fresh,
  isVisible,
  mount,
  nextTask,
  put,
  settled,
  textIn,
  tidy,
  until,
  watchConsole,
} from './helpers.ts';

// Fields and images of a host page replace properties of its document and forms. Widgets are drawn
// or show their fallback, nothing throws, and the other widgets of the page go on.

describe('on a page that replaces properties', () => {
  const log = watchConsole();
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(String('reason' in event ? event.reason : event.message));
  before(() => watchPlaceholders());
  beforeEach(() => {
    log.start();
    thrown.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    document.querySelectorAll?.call?.(document, '[data-clobber]');
    for (const element of [...document.body.children])
      if (element.matches('img[data-clobber]')) element.remove();
    tidy();
    await nextTask();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  const card = (attributes = '') =>
    `<ura-project-card src="${fresh(CIVIL_SOCIETY)}" record="v4d" ${attributes}><a href="/">Projekti</a></ura-project-card>`;

  /** Replaces a property of the document. */
  function clobber(name: string) {
    const image = new Image();
    image.name = name;
    image.dataset['clobber'] = '';
    document.body.append(image);
    expect((document as unknown as Record<string, unknown>)[name]).to.equal(image);
    return image;
  }

  for (const name of ['baseURI', 'documentElement', 'querySelector', 'getElementById', 'hidden', 'location2'])
    it(`by <img name="${name}"> of the document, a widget is drawn`, async () => {
      const place = put('<div></div>', 'en');
      const image = clobber(name);
      try {
        const div = place.firstElementChild!;
        div.innerHTML = card();
        const widget = div.firstElementChild as HTMLElement;
        await settled(widget);
        await until(() => textIn(widget, '[part=title]').includes('Volunteerism'));
      } finally {
        image.remove();
      }
    });

  for (const name of [
    'createElement',
    'createTreeWalker',
    'importNode',
    'createComment',
    'addEventListener',
    'querySelectorAll',
  ])
    it(`by <img name="${name}">, a widget is drawn or shows its fallback, and so do the next ones`, async () => {
      const place = put('<div></div><div></div>', 'en');
      const [first, second] = [...place.children] as HTMLElement[];
      const image = clobber(name);
      let broken: HTMLElement;
      try {
        first!.innerHTML = card();
        broken = first!.firstElementChild as HTMLElement;
        for (let turn = 0; turn < 50; turn++) await nextTask();
      } finally {
        image.remove();
      }
      const drawn = textIn(broken!, '[part=title]') !== '';
      expect(drawn || isVisible(broken!.querySelector('a')), 'drawn, or its fallback').to.equal(true);
      second!.innerHTML = card();
      const next = second!.firstElementChild as HTMLElement;
      await settled(next);
      await until(() => textIn(next, '[part=title]').includes('Volunteerism'));
    });

  it('by fields of a form around it, a widget is drawn in the language of the form', async () => {
    const names = [
      'attributes',
      'closest',
      'getAttribute',
      'parentElement',
      'matches',
      'dataset',
      'append',
      'querySelectorAll',
      'lang',
      'host',
      'nodeType',
    ];
    const place = put(
      `<form lang="sq">${names.map((name) => `<input name="${name}">`).join('')}<p>${card()}</p></form>`,
      'en',
    );
    const widget = place.querySelector<HTMLElement>('ura-project-card')!;
    await settled(widget);
    await until(() => textIn(widget, '[part=title]').includes('Vullnetarizmi'));
  });

  it('by fields of a form, placeholders beside and inside it are filled, and the form is none', async () => {
    const data = `data-src="${fresh(CIVIL_SOCIETY)}" data-record="v4d"`;
    const names = [
      'attributes',
      'childNodes',
      'dataset',
      'matches',
      'querySelector',
      'querySelectorAll',
      'append',
    ];
    const place = put(
      `<form data-ura="project-card" ${data}>${names.map((name) => `<input name="${name}">`).join('')}<div data-ura="project-card" ${data}></div></form><div data-ura="project-card" ${data}></div>`,
      'en',
    );
    await until(() => place.querySelectorAll('div > ura-project-card').length === 2);
    expect(place.querySelector('form > ura-project-card')).to.equal(null);
  });

  for (const value of ['x', {}, { loads: {}, warned: {} }, { loads: new Map() }, 1])
    it(`by Symbol.for('ura@1') set to ${JSON.stringify(value)}, a widget is drawn`, async () => {
      const root = globalThis as { [key: symbol]: unknown };
      const key = Symbol.for('ura@1');
      const present = root[key];
      root[key] = value;
      try {
        const widget = mount(card(), 'en');
        await settled(widget);
        await until(() => textIn(widget, '[part=title]').includes('Volunteerism'));
        expect(root[key]).to.equal(value);
      } finally {
        root[key] = present;
      }
    });

  it("by Symbol.for('ura:data@1') on another element, a widget ignores it", async () => {
    const place = put(`<ura-data>${card()}</ura-data>`, 'en');
    Object.assign(place.firstElementChild!, { [Symbol.for('ura:data@1')]: { state: 'x' } });
    const widget = place.querySelector<HTMLElement>('ura-project-card')!;
    await settled(widget);
    await until(() => textIn(widget, '[part=title]').includes('Volunteerism'));
  });
});
