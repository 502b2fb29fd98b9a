import type { Finding, Path } from '../../model/finding.ts';
import { headerShape, shapes } from '../../model/shapes.ts';
import type { Shape } from '../../model/shape.ts';
import { resolveMunicipality } from '../../places/resolve-municipality.ts';
import { correctText } from './correct-text.ts';
import { suggest } from './suggest.ts';
import { obeys } from './validate.ts';

/**
 * Other names of fields, such as those of other standards and of the region's languages, with the
 * fields of the model that they may mean, the likeliest first. Without capitals and hyphens.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  abbreviation: ['shortName'],
  abstract: ['summary'],
  acronym: ['shortName'],
  afati: ['deadlines', 'at'],
  amountawarded: ['amount'],
  apply: ['applyUrl'],
  applylink: ['applyUrl'],
  awarddate: ['awardedOn'],
  beneficiaries: ['targetGroups'],
  beneficiary: ['recipient'],
  begins: ['starts', 'start', 'since'],
  category: ['kind', 'tags'],
  city: ['municipality', 'municipalities'],
  closes: ['deadlines', 'at', 'registrationCloses'],
  closing: ['deadlines', 'at'],
  closingdate: ['deadlines', 'at'],
  commune: ['municipality', 'municipalities'],
  content: ['body', 'summary', 'text'],
  cost: ['fee', 'budget', 'amount'],
  date: ['at', 'starts', 'awardedOn', 'published', 'dates', 'opens', 'since'],
  datum: ['at', 'starts', 'awardedOn', 'published', 'dates'],
  deadline: ['deadlines', 'at', 'registrationCloses'],
  description: ['summary', 'text', 'body'],
  donor: ['funders', 'parties', 'funder'],
  donors: ['funders', 'parties'],
  due: ['at', 'deadlines'],
  duedate: ['at', 'deadlines'],
  emri: ['name', 'title'],
  end: ['ends', 'until', 'dates', 'actualEnd'],
  enddate: ['ends', 'end', 'until', 'dates'],
  facebook: ['social'],
  finish: ['ends', 'end'],
  from: ['starts', 'start', 'since'],
  funder: ['funders', 'parties'],
  funders: ['parties'],
  fundingorganization: ['funders', 'funder'],
  grad: ['municipality', 'municipalities'],
  grantee: ['recipient'],
  headline: ['title'],
  homepage: ['website', 'url'],
  href: ['url', 'src'],
  implementer: ['parties'],
  implementers: ['parties'],
  instagram: ['social'],
  iznos: ['amount'],
  keywords: ['tags'],
  komuna: ['municipality', 'municipalities'],
  lang: ['language', 'languages'],
  lastupdated: ['updatedAt'],
  license: ['licence'],
  link: ['applyUrl', 'registrationUrl', 'url', 'website'],
  location: ['municipality', 'municipalities', 'venue', 'places'],
  members: ['memberships', 'statedMembers'],
  mobile: ['phone'],
  modified: ['updatedAt', 'verifiedAt'],
  municipality: ['municipalities'],
  name: ['title', 'label'],
  naziv: ['name', 'title'],
  news: ['articles'],
  nuis: ['identifiers'],
  opis: ['summary'],
  opstina: ['municipality', 'municipalities'],
  opština: ['municipality', 'municipalities'],
  org: ['organisation'],
  organization: ['organisation', 'provider', 'publisher', 'organiser'],
  organizations: ['organisations'],
  organizer: ['organiser'],
  partners: ['parties'],
  photo: ['image', 'logo'],
  picture: ['image', 'logo'],
  place: ['municipality', 'municipalities', 'venue'],
  posts: ['articles'],
  program: ['programme'],
  programs: ['programmes'],
  përshkrimi: ['summary'],
  qyteti: ['municipality', 'municipalities'],
  recipientorganization: ['recipient'],
  registrationnumber: ['identifiers'],
  rok: ['deadlines', 'at'],
  shuma: ['amount'],
  site: ['website', 'url'],
  start: ['starts', 'since', 'opens', 'dates'],
  startdate: ['starts', 'start', 'since', 'opens', 'dates'],
  state: ['declaredStatus', 'status'],
  status: ['declaredStatus'],
  sum: ['amount', 'total'],
  tel: ['phone'],
  telefon: ['phone'],
  telefoni: ['phone'],
  telephone: ['phone'],
  text: ['body', 'summary'],
  title: ['name', 'label', 'text'],
  titulli: ['title', 'name'],
  to: ['ends', 'end', 'until'],
  town: ['municipality', 'municipalities'],
  twitter: ['social'],
  type: ['kind', 'role'],
  updated: ['updatedAt'],
  url: ['applyUrl', 'website', 'registrationUrl', 'url', 'src'],
  value: ['amount'],
  version: ['ura'],
  web: ['website', 'url'],
  webpage: ['website', 'url'],
};

/** Other names of values, with the values of the model that they may mean. In lower case. */
const VALUES: Readonly<Record<string, string>> = {
  active: 'in-progress',
  applicant: 'lead',
  cbo: 'community-based',
  coordinator: 'lead',
  donator: 'funder',
  donor: 'funder',
  finished: 'completed',
  individuals: 'individual',
  leader: 'lead',
  nvo: 'ngo',
  ojf: 'ngo',
  ojq: 'ngo',
  ongoing: 'in-progress',
  running: 'in-progress',
  school: 'academic',
  seminar: 'training',
  university: 'academic',
};

/** The value that an invalid one probably means, if that is certain. */
function knownValue({ code, path, params }: Finding): string | undefined {
  const { value, suggestion, options } = params;
  // A long value is cut in a finding.
  if (suggestion !== undefined || typeof value !== 'string' || value.endsWith('…')) return undefined;
  if (code === 'bad-id' || code === 'unknown-place') {
    if (shapeAt(path)?.target !== 'municipalities')
      return code === 'bad-id' ? correctText[code](value) : undefined;
    const id = resolveMunicipality(value);
    return id === value.trim() ? undefined : id;
  }
  if (code === 'unknown-value') {
    const name = value.trim().toLowerCase();
    const known = Object.hasOwn(VALUES, name) ? VALUES[name]! : '';
    return String(options).split(', ').includes(known) ? known : undefined;
  }
  return Object.hasOwn(correctText, code) ? correctText[code as keyof typeof correctText](value) : undefined;
}

/** The object shape of a value that may also be something else. */
const objectShape = (shape: Shape | undefined): Shape | undefined =>
  shape?.options?.find(({ fields, type }) => fields ?? type === 'array') ?? shape;

/** The shape of the value at a path, or `undefined` if the model does not know it. */
function shapeAt(path: Path): Shape | undefined {
  const [list, index, ...rest] = path;
  const isList = typeof list === 'string' && Object.hasOwn(shapes, list);
  if (isList && index === undefined) return { type: 'array', item: shapes[list as keyof typeof shapes] };
  let shape: Shape | undefined = isList ? shapes[list as keyof typeof shapes] : headerShape;
  for (const key of isList ? rest : path) {
    const owner = objectShape(shape);
    const { fields = {} } = owner ?? {};
    shape = typeof key === 'number' ? owner?.item : Object.hasOwn(fields, key) ? fields[key] : undefined;
  }
  return shape;
}

/** The field that an unknown one probably is. */
function knownField(path: Path): string | undefined {
  const field = String(path.at(-1));
  const owner = objectShape(shapeAt(path.slice(0, -1)));
  const names = Object.keys(owner?.fields ?? {});
  if (path.length === 1) names.push(...Object.keys(shapes));
  const plain = field.toLowerCase().replace(/[\s_-]/g, '');
  return (
    names.find((name) => name.toLowerCase() === plain) ??
    (Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain]!.find((name) => names.includes(name)) : undefined) ??
    suggest(field, names)
  );
}

/** A value for each rule, in an example. */
const SAMPLES: Readonly<Record<string, string>> = {
  'bad-currency': 'EUR',
  'bad-date': '2026-12-04',
  'bad-email': 'info@example.org',
  'bad-id': 'nisma-barabar',
  'bad-identifier': 'x-xk-ngo',
  'bad-image': 'logo.svg',
  'bad-language': 'sq',
  'bad-link': 'https://example.org/',
  'bad-moment': '2026-12-04T16:00',
  'bad-phone': '+383 38 123 456',
  'bad-value': 'XK',
  'unknown-zone': 'Europe/Belgrade',
};

/** The fields that an example shows, if fewer are required. */
const FIELDS = 2;

/** A small valid value of a shape. */
function sampleOf(shape: Shape): unknown {
  const { type, options, item, fields = {}, required = [], values, target, rules = [] } = shape;
  switch (type) {
    case 'either':
      return sampleOf(options!.find((option) => option.type === 'string') ?? options![0]!);
    case 'array':
      return [sampleOf(objectShape(item)!)];
    case 'object': {
      const others = Object.keys(fields).filter((name) => !required.includes(name));
      const names = [...required, ...others].slice(0, Math.max(required.length, FIELDS));
      const whole = Object.fromEntries(names.map((name) => [name, sampleOf(fields[name]!)]));
      // A party has either an organisation or a programme.
      return rules.every((rule) => obeys(rule, whole)) ? whole : sampleParty(fields, required);
    }
    case 'localized':
      return { sq: '…', en: '…' };
    case 'literal':
      return values![0];
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      if (target === 'municipalities') return 'xk-gjilan';
      return SAMPLES[rules.find(([, code]) => code in SAMPLES)?.[1] ?? ''] ?? '…';
  }
}

/** A party, which is an organisation or a programme, with what else is required. */
const sampleParty = (fields: Readonly<Record<string, Shape>>, required: readonly string[]): object =>
  Object.fromEntries(['organisation', ...required].map((name) => [name, sampleOf(fields[name]!)]));

/** An example of the object or list that is expected at a path. */
function exampleAt(path: Path): string | undefined {
  const shape = objectShape(shapeAt(path));
  if (!shape || (shape.type !== 'object' && shape.type !== 'array')) return undefined;
  return JSON.stringify(sampleOf(shape), undefined, 1).replace(/\n\s*/g, ' ');
}

/**
 * Adds to findings what an editor can do: the field that an unknown one probably is, the value that
 * was probably meant, and an example where an object or list was expected.
 *
 * @param findings the findings of `checkDataset`
 * @returns new findings; those with nothing to add are the same objects
 * @example
 * const { findings } = checkDataset({ calls: [{ id: 'c', deadline: '2026-12-04' }] });
 * suggestCorrections(findings).find(({ code }) => code === 'unknown-field')?.params;
 * // { field: 'deadline', suggestion: 'deadlines' }
 */
export const suggestCorrections = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => {
    const { code, path, params } = finding;
    const suggestion = code === 'unknown-field' ? knownField(path) : knownValue(finding);
    const example =
      code === 'wrong-type' && /^(object|array)$/.test(String(params['expected']))
        ? exampleAt(path)
        : undefined;
    if (suggestion === undefined && example === undefined) return finding;
    return {
      ...finding,
      params: {
        ...params,
        ...(suggestion !== undefined && { suggestion }),
        ...(example !== undefined && { example }),
      },
    };
  });
