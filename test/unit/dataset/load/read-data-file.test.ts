import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../../src/dataset/load/detect-format.ts';
import { readDataFile } from '../../../../src/dataset/load/read-data-file.ts';
import { read } from '../../data/example.ts';
import { brief, fileWith } from '../sample.ts';

const findingsOf = (file: Uint8Array | string) => {
  const result = readDataFile(file);
  return 'findings' in result ? brief(result.findings) : result.state;
};
const good = JSON.stringify(fileWith());

describe('readDataFile', () => {
  test('finds nothing in the example', () => {
    const result = readDataFile(read('civil-society.json'));
    expect(result).toMatchObject({ state: 'dataset', findings: [] });
  });

  test('reads other encodings and says so', () => {
    const latin = Uint8Array.from(good.replace('Rrjeti', 'Rrjeti për ë'), (letter) => letter.charCodeAt(0));
    const result = readDataFile(latin);
    expect(result).toMatchObject({
      state: 'dataset',
      dataset: { title: 'Rrjeti për ë' },
      findings: [{ code: 'wrong-encoding', params: { encoding: 'windows-1252' } }],
    });
  });

  test.each([
    ['a byte order mark', `\ufeff${good}`, []],
    ['a notice of the server', `<br />\n<b>Notice</b>: x\n${good}`, ['text-around warning ']],
    ['an HTML comment', `<!-- ${'x'} -->${good}<!-- cached -->`, ['text-around warning ']],
    ['a JavaScript comment', `/* data */ ${good}`, ['text-around warning ']],
  ])('reads the data inside %s', (_, text, findings) => expect(findingsOf(text)).toEqual(findings));

  test('reports duplicate keys as errors, with both places and the record', () => {
    const text = good.replace('"id":"rrjeti"', '"id":"rrjeti","kind":"ngo"');
    const result = readDataFile(text);
    const [finding] = result.state === 'dataset' ? result.findings : [];
    expect(finding).toMatchObject({
      code: 'duplicate-key',
      severity: 'error',
      path: ['organisations', 0, 'kind'],
      record: { noun: 'organisations', index: 0, id: 'rrjeti' },
      params: { field: 'kind' },
    });
    expect(finding?.params['firstPlace']).toMatch(/^1:\d+$/);
    expect(finding?.params['place']).toMatch(/^1:\d+$/);
  });

  test('reports where a file is not JSON, with the text there', () => {
    expect(readDataFile('{"ura": "1",\n "title": “Rrjeti”}')).toEqual({
      state: 'not-json',
      error: { line: 2, column: 11, reason: 'quote', found: '“Rrjeti”}' },
    });
    expect(readDataFile(' \n')).toEqual({ state: 'empty' });
    expect(readDataFile('{"name": "x", "version": "1"}').state).toBe('not-a-dataset');
    expect(readDataFile('[1]').state).toBe('not-a-dataset');
  });
});

describe('the format of another file', () => {
  test.each([
    ['360Giving', '{"grants": [{"id": "360G-x-1", "title": "T", "amountAwarded": 3000}]}'],
    ['360Giving', '{"grants": [{"id": "360G-x-1", "recipientOrganization": [{"name": "N"}]}]}'],
    ['GeoJSON', '{"type": "FeatureCollection", "features": []}'],
    ['GeoJSON', '{"type": "Point", "coordinates": [20, 42]}'],
    ['TopoJSON', '{"type": "Topology", "objects": {}}'],
    ['IATI', '{"iati-activities": {"iati-activity": []}}'],
    ['IATI', '<?xml version="1.0"?>\n<iati-activities version="2.03"></iati-activities>'],
    ['Open Referral (HSDS)', '[{"id": "x", "name": "N", "organization_id": "y"}]'],
    ['Open Contracting (OCDS)', '{"uri": "x", "releases": []}'],
    ['JSON-LD', '{"@context": "https://schema.org", "@type": "NGO"}'],
    ['JSON Feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['iCalendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['CSV', 'name,kind\nNisma,ngo\n'],
    ['CSV', 'emri;lloji\nNisma;ngo\n'],
    ['CSV', 'naziv\tvrsta\nInicijativa\tngo\n'],
    ['HTML', '<!doctype html><title>404</title>'],
    ['XML', '<?xml version="1.0"?><data/>'],
    ['RSS / Atom', '<?xml version="1.0"?><rss version="2.0"></rss>'],
    ['PDF', '%PDF-1.7'],
  ])('%s is named: %s', (format, text) => {
    expect(readDataFile(text)).toEqual({ state: 'other-format', format });
  });

  test('is found neither in data files nor in unknown formats', () => {
    for (const name of ['civil-society.json', 'broken.json'])
      expect(detectFormat('', JSON.parse(read(name)))).toBeUndefined();
    expect(detectFormat('', { name: 'x', version: '1' })).toBeUndefined();
    expect(detectFormat('hello')).toBeUndefined();
  });
});
