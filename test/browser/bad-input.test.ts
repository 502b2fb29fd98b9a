import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraLoadEvent } from '../../components/index.ts';
import {
  $$,
  BROKEN,
  call,
  dataset,
  mount,
  next,
  project,
  put,
  textIn,
  settled,
  show,
  tidy,
  until,
  watchConsole,
} from './helpers.ts';

type Raw = Record<string, { id?: string; website?: string; applyUrl?: string }[]>;

/** Every URL that a visitor or the browser could follow. */
const addresses = (widget: Element) =>
  $$(widget, '[href], [src], [action], [formaction], [srcdoc], [data]').flatMap((element) =>
    ['href', 'src', 'action', 'formaction', 'srcdoc', 'data'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );

const HTML =
  '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script><b>trashë</b> &amp; ${hacked} {{hacked}}';

describe('data with errors', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
    log.stop();
  });

  it('shows the valid records and leaves out those that cannot be shown', async () => {
    const directory = await show(
      `<ura-member-directory src="${BROKEN}" limit="500"></ura-member-directory>`,
      'en',
    );
    const names = $$(directory, '[part=name]').map((name) => name.textContent!.trim());
    expect(names).to.include('The first one stays');
    expect(names.length).to.be.greaterThan(10);
    expect(names.every((name) => name.length > 0)).to.equal(true);
    const raw = (await (await fetch(BROKEN)).json()) as Raw;
    expect(names.length).to.be.lessThan(raw['organisations']!.length);
  });

  it('reports each finding to the page with its code, its place and what was dropped', async () => {
    const directory = mount(`<ura-member-directory src="${BROKEN}"></ura-member-directory>`);
    const { detail } = (await settled(directory)) as UraLoadEvent;
    expect(detail.state).to.equal('ready');
    expect(detail.findings.length).to.be.greaterThan(60);
    const of = (id: string) => detail.findings.find(({ record }) => record?.id === id);
    expect(of('javascript-link')).to.deep.include({ code: 'bad-link', severity: 'error', dropped: 'value' });
    expect(
      of('javascript-link')!.path.slice(0, 1).concat(of('javascript-link')!.path.slice(2)),
    ).to.deep.equal(['organisations', 'website']);
    expect(of('missing-name')).to.deep.include({ code: 'missing', dropped: 'record' });
    expect(of('unknown-place')).to.deep.include({ code: 'unknown-place', severity: 'warning' });
  });

  it('logs no warnings: findings are for the editor, not for the developer', async () => {
    await show(`<ura-member-directory src="${BROKEN}"></ura-member-directory>`);
    expect(log.warnings).to.deep.equal([]);
  });

  it('never links to an address that could run a script', async () => {
    const raw = (await (await fetch(BROKEN)).json()) as Raw;
    const places = [
      put(`<ura-member-directory src="${BROKEN}" limit="500"></ura-member-directory>`),
      ...raw['projects']!.map(({ id }) =>
        put(`<ura-project-card src="${BROKEN}" record="${id}"></ura-project-card>`),
      ),
      ...raw['calls']!.map(({ id }) =>
        put(`<ura-grant-call src="${BROKEN}" record="${id}"></ura-grant-call>`),
      ),
    ];
    const widgets = places.map((place) => place.firstElementChild as HTMLElement);
    await Promise.all(widgets.map(settled));
    const directory = widgets[0]!;
    for (const button of $$(directory, 'button[part=name]')) button.click();
    await until(() => !$$(directory, 'button[part=name][aria-expanded=false]').length);
    const all = widgets.flatMap(addresses);
    expect(all.length).to.be.greaterThan(5);
    expect(all.filter((address) => !/^(https?:|mailto:|tel:)/.test(address))).to.deep.equal([]);
    // Records with such a URL are shown without it.
    expect(
      $$(directory, '[part=name]').some((name) => name.closest('li')!.querySelector('a') === null),
    ).to.equal(true);
  });

  it('never makes a link or an image of a value that could run a script, in any field', async () => {
    const bad = 'java\nscript:window.hacked=1';
    const place = put(
      '<ura-project-card record="p"></ura-project-card><ura-grant-call record="c"></ura-grant-call><ura-member-directory></ura-member-directory>',
    );
    const widgets = [...place.children] as (HTMLElement & { data: unknown })[];
    const settling = widgets.map(settled);
    const value = dataset({
      organisations: [
        {
          id: 'fondi',
          name: 'Fondi',
          kind: 'foundation',
          website: bad,
          logo: { src: bad },
          email: 'a@b.example?bcc=x',
          phone: bad,
        },
        { id: 'tjetra', name: 'Tjetra', kind: 'ngo' },
      ],
      projects: [
        project({ url: bad, documents: [{ url: bad }, { url: 'data:text/html,<b>' }], image: { src: bad } }),
      ],
      calls: [
        call({
          applyUrl: bad,
          rolling: true,
          documents: [{ url: bad }],
          requirements: [{ text: 'x', url: bad }],
          contact: { name: 'n', url: bad, email: bad, phone: bad },
        }),
      ],
    });
    for (const widget of widgets) widget.data = value;
    await Promise.all(settling);
    for (const button of $$(widgets[2]!, 'button[part=name]')) button.click();
    await until(() => $$(widgets[2]!, '[aria-expanded=true]').length);
    expect(
      widgets.flatMap(addresses).filter((address) => !/^(https?:|mailto:|tel:)/.test(address)),
    ).to.deep.equal([]);
  });

  it('shows HTML in a text as text', async () => {
    const place = put(
      '<ura-project-card record="p"></ura-project-card><ura-grant-call record="c"></ura-grant-call><ura-member-directory></ura-member-directory>',
    );
    const widgets = [...place.children] as (HTMLElement & { data: unknown })[];
    const settling = widgets.map(settled);
    const value = dataset({
      organisations: [{ id: 'fondi', name: HTML, kind: 'foundation', summary: HTML, shortName: HTML }],
      projects: [
        project({
          title: HTML,
          summary: HTML,
          goals: [HTML],
          acknowledgement: HTML,
          results: [{ text: HTML, kind: 'output' }],
        }),
      ],
      calls: [
        call({
          title: HTML,
          summary: HTML,
          steps: [HTML],
          requirements: [{ text: HTML }],
          eligibility: { text: HTML },
          reference: HTML,
        }),
      ],
    });
    for (const widget of widgets) widget.data = value;
    await Promise.all(settling);
    for (const widget of widgets) {
      expect(textIn(widget), widget.localName)
        .to.include('<img src=x onerror=')
        .and.to.include('<b>trashë</b> &amp; ${hacked} {{hacked}}');
      expect($$(widget, 'img, script, b')).to.have.length(0);
    }
  });

  it('treats an id only as a name', async () => {
    const card = mount(`<ura-project-card record="__proto__"></ura-project-card>`);
    const failed = next(card, 'ura-error');
    card.data = dataset({ projects: [project()] });
    expect((await failed).detail).to.deep.equal({ reason: 'no-record' });
    const directory = mount(`<ura-member-directory network="constructor"></ura-member-directory>`);
    const none = next(directory, 'ura-error');
    directory.data = dataset();
    expect((await none).detail).to.deep.equal({ reason: 'no-record' });
  });

  it('may be an object with a getter that throws, of which the rest is shown', async () => {
    const card = mount('<ura-project-card record="p"></ura-project-card>');
    const hostile = dataset({ projects: [project()] }) as Record<string, unknown>;
    Object.defineProperty(hostile, 'organisations', {
      enumerable: true,
      get() {
        throw new Error('hostile');
      },
    });
    const loaded = next(card, 'ura-load');
    card.data = hostile;
    const { findings } = (await loaded).detail;
    await card.updateComplete;
    expect(findings[0]).to.deep.include({ code: 'wrong-type', path: ['organisations'], dropped: 'value' });
    expect(textIn(card, '[part=title]')).to.equal('Projekti');
    expect(log.errors).to.deep.equal([]);
  });

  it('renders a call and a project with only the required fields', async () => {
    const place = put(
      '<ura-project-card record="p"></ura-project-card><ura-grant-call record="c"></ura-grant-call>',
    );
    const [card, grantCall] = [...place.children] as (HTMLElement & { data: unknown })[];
    const value = dataset({ projects: [project()], calls: [call()] });
    const both = [settled(card!), settled(grantCall!)];
    card!.data = grantCall!.data = value;
    await Promise.all(both);
    expect(textIn(card!)).to.match(/^Status i panjohur ?Projekti ?[^:]+:? ?Fondi$/);
    expect(textIn(grantCall!)).to.match(/^Status i panjohur ?Thirrja ?Fondi$/);
    // Unknown values leave no text behind.
    for (const widget of [card!, grantCall!])
      expect(
        $$(widget, 'dt, dd, ul, ol, h3, h4, .deadline, .actions').filter(
          ({ textContent }) => !textContent!.trim(),
        ),
      ).to.deep.equal([]);
  });
});
