import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { attributesOf, WIDGET_ATTRIBUTES } from '../../src/formats/snippet/widget-attributes.ts';
import { civilSociety, forgetPage, mount, settled, textIn, tidy, watchConsole } from './helpers.ts';

// Names that every JavaScript object has are ordinary words in addresses, attributes and data: a
// widget shows what it shows for a word that nobody knows.
const WORDS = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf'];
const UNKNOWN = 'zzz';

const NAMES = (Object.keys(WIDGET_ATTRIBUTES) as (keyof typeof WIDGET_ATTRIBUTES)[]).filter(
  (name) => name !== 'ura-data',
);
const RECORDS: Readonly<Record<string, string>> = {
  'ura-grant-call': 'grante-te-vogla-2026',
  'ura-project-card': 'barabar',
  'ura-organisation-card': 'd4d',
  'ura-programme': 'akt-ls',
  'ura-funder-credit': 'barabar',
};

describe('names that JavaScript owns', () => {
  const log = watchConsole();
  const address = location.href;
  let data: unknown;
  before(async () => (data = await civilSociety()));
  beforeEach(() => log.start());
  afterEach(() => {
    history.replaceState(null, '', address);
    tidy();
    expect(log.errors).to.deep.equal([]);
    expect(log.warnings.filter((each) => each.includes('internal'))).to.deep.equal([]);
    log.stop();
  });

  /** The words that a widget shows, sorted, because another word has another place in a list. */
  async function shown(name: string, attributes: string, word: string, shownData = data): Promise<string> {
    forgetPage();
    const widget = mount(`<${name} ${attributes}></${name}>`, 'en');
    widget.data = shownData;
    const event = await settled(widget);
    await widget.updateComplete;
    const text = `${event.type} ${textIn(widget)}`.toLowerCase().replaceAll(word.toLowerCase(), UNKNOWN);
    tidy();
    return text.split(' ').sort().join(' ');
  }

  for (const name of NAMES) {
    const record = RECORDS[name] ? `record="${RECORDS[name]}"` : '';
    it(`are ordinary values of the attributes of ${name}`, async () => {
      for (const attribute of Object.keys(attributesOf(name))) {
        if (attribute === 'url-state') continue;
        const rest = attribute === 'record' ? '' : record;
        const expected = await shown(name, `${rest} ${attribute}="${UNKNOWN}"`, UNKNOWN);
        for (const word of WORDS)
          expect(await shown(name, `${rest} ${attribute}="${word}"`, word), attribute).to.equal(expected);
      }
    });

    if (!('url-state' in attributesOf(name))) continue;
    it(`are ordinary in the address of ${name}, as filters and as values`, async () => {
      // All are in one address, each for a list of another name: WebKit refuses more than a hundred
      // addresses in ten seconds.
      const parameters: string[] = [];
      const ask = (parameter: string, word: string, state = `e${parameters.length}`) => {
        parameters.push(`${state}.${parameter}`);
        let text: Promise<string> | undefined;
        return { parameter, text: () => (text ??= shown(name, `url-state="${state}"`, word)) };
      };
      const same: [given: ReturnType<typeof ask>, expected: ReturnType<typeof ask>][] = [];
      for (const filter of [...Object.keys(attributesOf(name)), 'text', 'view', 'sort', UNKNOWN]) {
        const expected = ask(`${filter}=${UNKNOWN}`, UNKNOWN);
        for (const word of WORDS) {
          // Search reads `__proto__` as `proto`, which is one letter away from other words.
          const letters = filter === 'text' ? word.replaceAll('_', '') : word;
          const wanted = letters === word ? expected : ask(`text=${letters}`, letters);
          same.push([ask(`${filter}=${word}`, word), wanted]);
        }
      }
      const asFilter = ask(`${UNKNOWN}=1`, UNKNOWN);
      const asName = ask('kind=1', UNKNOWN, UNKNOWN);
      for (const word of WORDS)
        same.push([ask(`${word}=1`, word), asFilter], [ask('kind=1', word, word), asName]);

      history.replaceState(null, '', `?${parameters.join('&')}`);
      for (const [given, expected] of same)
        expect(await given.text(), given.parameter).to.equal(await expected.text());
    });
  }

  it('are ordinary ids and codes of records', async () => {
    /** The data with a word in place of each value that is an id or a code. */
    const withWord = (word: string) => {
      const ids = new Map<string, string>();
      const visit = (value: unknown, key = ''): unknown => {
        if (Array.isArray(value)) return value.map((inner) => visit(inner, key));
        if (typeof value === 'object' && value)
          return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
        if (
          typeof value !== 'string' ||
          !/^(kind|role|currency|scheme|channels|status|stage|tags)$/.test(key)
        )
          return value;
        ids.set(value, word);
        return word;
      };
      return visit(data);
    };
    for (const name of NAMES) {
      const record = RECORDS[name] ? `record="${RECORDS[name]}"` : '';
      const expected = await shown(name, record, UNKNOWN, withWord(UNKNOWN));
      for (const word of WORDS)
        expect(await shown(name, record, word, withWord(word)), name).to.equal(expected);
    }
  });
});
