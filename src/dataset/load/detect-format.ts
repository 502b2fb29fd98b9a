import { isObject } from '../validate/safe-read.ts';

type Fields = Readonly<Record<string, unknown>>;

const firstOf = (value: unknown): Fields =>
  Array.isArray(value) && isObject(value[0]) ? value[0] : isObject(value) ? value : {};

const has = (object: Fields, ...names: readonly string[]) =>
  names.some((name) => Object.hasOwn(object, name));

/** The types of a GeoJSON object. Source: RFC 7946. */
const GEOJSON = /^(?:FeatureCollection|Feature|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/;

/** Formats of JSON, by a feature that Ura's format does not have. The first that fits is named. */
const JSON_FORMATS: readonly (readonly [name: string, test: (file: Fields, first: Fields) => boolean])[] = [
  ['GeoJSON', ({ type }) => typeof type === 'string' && GEOJSON.test(type)],
  ['TopoJSON', ({ type }) => type === 'Topology'],
  [
    '360Giving',
    (file, first) =>
      has(firstOf(file['grants']), 'recipientOrganization', 'fundingOrganization', 'amountAwarded') ||
      has(first, 'recipientOrganization', 'fundingOrganization', 'amountAwarded'),
  ],
  [
    'IATI',
    (file, first) =>
      has(file, 'iati-activities', 'iati-activity', 'iati_identifier', 'iati-identifier') ||
      has(first, 'iati_identifier', 'iati-identifier'),
  ],
  ['Open Contracting (OCDS)', (file, first) => has(file, 'releases', 'records') || has(first, 'ocid')],
  [
    'Open Referral (HSDS)',
    (file, first) =>
      has(file, 'service_at_location', 'service_at_locations', 'organization', 'locations') ||
      has(first, 'service_at_locations', 'organization_id', 'organization'),
  ],
  [
    'Frictionless Data Package',
    (file) => has(firstOf(file['resources']), 'path', 'schema', 'data') && Array.isArray(file['resources']),
  ],
  ['JSON Feed', ({ version }) => typeof version === 'string' && version.includes('jsonfeed.org')],
  ['JSON-LD', (file, first) => has(file, '@context', '@graph') || has(first, '@context', '@type')],
  ['JSON Schema', (file) => has(file, '$schema', '$defs') && has(file, 'properties', '$defs')],
];

/** Formats of text, by how the file begins. */
const TEXT_FORMATS: readonly (readonly [name: string, start: RegExp])[] = [
  ['Excel (.xlsx)', /^PK\x03\x04[^]*?xl\//],
  ['OpenDocument (.ods)', /^PK\x03\x04[^]*?opendocument\.spreadsheet/],
  ['ZIP', /^PK\x03\x04/],
  ['Excel (.xls)', /^(?:\ufffd{2}|\u00d0\u00cf|Đ\u010e|\u0420\u041f)\x11/],
  ['PDF', /^%PDF-/],
  ['RTF', /^\{\\rtf/],
  ['iCalendar', /^\s*BEGIN:VCALENDAR/i],
  ['vCard', /^\s*BEGIN:VCARD/i],
  ['IATI', /^\s*(?:<\?xml[^]*?\?>\s*)?(?:<!--[^]*?-->\s*)?<iati-/i],
  ['RSS / Atom', /^\s*(?:<\?xml[^]*?\?>\s*)?(?:<!--[^]*?-->\s*)?<(?:rss|feed|rdf:RDF)\b/i],
  ['HTML', /^\s*<(?:!doctype html|html|head|body|div|p|br|b)\b/i],
  ['XML', /^\s*<(?:\?xml|[a-z])/i],
  ['YAML', /^\s*(?:---\s|ura:\s|[a-z]+:\s*\n\s+- )/i],
];

/** The separators of CSV. A tab or semicolon is as common as the comma. */
const SEPARATORS = [',', ';', '\t'];

/** Whether the first two lines have the same separator, at least once. */
function isCsv(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\r?\n/, 2);
  if (/[{}<>[\]]/.test(first)) return false;
  return SEPARATORS.some(
    (separator) => first.split(separator).length > 1 && second.split(separator).length > 1,
  );
}

/**
 * Names the standard of a file that is not one of Ura's, so that a message can say what it is
 * instead of what it is not.
 *
 * @param text the text of the file
 * @param value the result of `JSON.parse`, if it is JSON
 * @returns the name of the format, the same in all languages; `undefined` if it is not recognised
 * @example detectFormat('BEGIN:VCALENDAR\r\n'); // 'iCalendar'
 * @example detectFormat('{"type":"Feature"}', { type: 'Feature' }); // 'GeoJSON'
 */
export function detectFormat(text: string, value?: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) {
    const file = isObject(value) ? value : {};
    if (has(file, 'ura')) return undefined;
    return JSON_FORMATS.find(([, test]) => test(file, firstOf(value)))?.[0];
  }
  return TEXT_FORMATS.find(([, start]) => start.test(text))?.[0] ?? (isCsv(text) ? 'CSV' : undefined);
}
