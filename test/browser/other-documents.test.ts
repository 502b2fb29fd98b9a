import { expect } from '@open-wc/testing';
import '../../components/elements/data/data.define.ts';
import '../../components/elements/call-list/call-list.define.ts';
import { CIVIL_SOCIETY, put, textIn, tidy, until, watchConsole } from './helpers.ts';

describe('an element in another document', () => {
  const log = watchConsole();
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent) => errors.push(message);
  before(() => {
    log.start();
    addEventListener('error', note);
  });
  after(() => {
    log.stop();
    removeEventListener('error', note);
  });
  afterEach(() => {
    tidy();
    expect(errors.splice(0)).to.deep.equal([]);
    expect(log.errors).to.deep.equal([]);
  });

  const frame = () => {
    const place = put('<iframe title="other"></iframe>');
    return place.querySelector('iframe')!.contentDocument!;
  };
  const create = () => {
    const list = document.createElement('ura-call-list');
    list.lang = 'en';
    list.setAttribute('src', CIVIL_SOCIETY);
    return list;
  };
  const drawn = (list: Element) => until(() => list.shadowRoot?.querySelector('.visually-hidden'));
  const isStyled = (list: Element) => {
    const root = list.shadowRoot!.querySelector('.visually-hidden')!;
    return list.ownerDocument.defaultView!.getComputedStyle(root).position === 'absolute';
  };

  it('is drawn with its styles when it was created in this one', async () => {
    const other = frame();
    const list = create();
    other.body.append(list);
    await drawn(list);
    expect(isStyled(list)).to.equal(true);
    expect(textIn(list, '[part=count]')).to.match(/\d+ calls?/);
  });

  it('keeps its styles when it is moved there and back', async () => {
    const other = frame();
    const list = create();
    put('').append(list);
    await drawn(list);
    other.body.append(list);
    await drawn(list);
    expect(isStyled(list)).to.equal(true);
    put('').append(list);
    await drawn(list);
    expect(isStyled(list)).to.equal(true);
  });

  it('finds the data around it there', async () => {
    const other = frame();
    const data = document.createElement('ura-data');
    data.setAttribute('src', CIVIL_SOCIETY);
    const list = document.createElement('ura-call-list');
    data.append(list);
    other.body.append(data);
    await drawn(list);
    expect(isStyled(list)).to.equal(true);
  });

  it('throws nothing in a document that is not shown', async () => {
    const other = document.implementation.createHTMLDocument('x');
    const list = create();
    list.append(Object.assign(document.createElement('a'), { href: '#calls', textContent: 'Calls' }));
    other.body.append(list);
    await drawn(list);
    put('').append(list);
    await drawn(list);
    expect(isStyled(list)).to.equal(true);
  });
});
