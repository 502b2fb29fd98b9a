import type { AnyRecord } from '../../model/dataset.ts';
import type { Path } from '../../model/finding.ts';
import type { Picture } from '../../model/link.ts';
import { isInvented } from './records.ts';
import { at, type Rules } from './rule.ts';

/** A value of a record: a link, a telephone number or a picture. */
export interface Value<Type> {
  readonly value: Type;
  readonly path: Path;
  readonly record: AnyRecord;
}

// Source: RFC 2606 and RFC 6761 for the names that are nobody's; the others are those of templates.
const NOBODYS =
  /^(?:www\.)?(?:example\.(?:com|org|net)|(?:your)?(?:domain|site|website)\.(?:com|org))$|(?:^|\.)(?:example|test|invalid|localhost|local)$|^127\./;

const hostOf = (link: string) => /^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase();

// What stood before +383, given out from 2016 on: the mobile codes of Monaco and Slovenia, and the areas of the network of Serbia.
const OLD_CODE = /^(?:\+|00)(?:377\s*4[45]|386\s*4[39]|381\s*\(?0?\)?\s*(?:28|29|38|39))/;

/** An address as it compares with others: without what says the same. */
export const plainAddress = (link: string): string =>
  link.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/#?]+$/g, '');

/** What is asked of every link, those of pictures too. */
export const linkRules: Rules<Value<string>> = {
  /** A link without encryption. Where a source was read is as it was. */
  'insecure-link': [
    'advice',
    ({ value, path }) => path[0] !== 'source' && /^http:/i.test(value) && at(path, { value }),
  ],
  /** A link to a site that nobody has. In records that are invented it is right. */
  'placeholder-link': [
    'warning',
    ({ value, path, record }) =>
      !isInvented(record) && NOBODYS.test(hostOf(value) ?? '') && at(path, { value }),
  ],
};

/** What is asked of every telephone number. */
export const phoneRules: Rules<Value<string>> = {
  /** A number that cannot be dialled from elsewhere. */
  'phone-without-country': ['advice', ({ value, path }) => !/^(\+|00)/.test(value) && at(path, { value })],
  /** A number of the time when Kosovo had no code of its own. */
  'old-phone-code': ['advice', ({ value, path }) => OLD_CODE.test(value) && at(path, { value })],
};

/** What is asked of every picture. */
export const pictureRules: Rules<Value<Picture>> = {
  /** A picture without the text that stands for it. */
  'picture-without-alt': ['advice', ({ value, path }) => !value.alt && at([...path, 'alt'])],
};
