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

// Reserved names (RFC 2606 and RFC 6761), and those that templates use.
const PLACEHOLDER_HOSTS =
  /^(?:www\.)?(?:example\.(?:com|org|net)|(?:your)?(?:domain|site|website)\.(?:com|org))$|(?:^|\.)(?:example|test|invalid|localhost|local)$|^127\./;

const hostOf = (link: string) => /^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase();

// The codes used in Kosovo before +383, which was assigned in 2016: mobile codes of Monaco and
// Slovenia, and area codes of Serbia.
const OLD_CODE = /^(?:\+|00)(?:377\s*4[45]|386\s*4[39]|381\s*\(?0?\)?\s*(?:28|29|38|39))/;

/** Normalises a URL for comparison with others. */
export const plainAddress = (link: string): string =>
  link.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/#?]+$/g, '');

/** The rules for links, including those of pictures. */
export const linkRules: Rules<Value<string>> = {
  /**
   * The link is not encrypted. Links of sources are exempt, since they record where a fact was
   * found.
   */
  'insecure-link': [
    'advice',
    ({ value, path }) => path[0] !== 'source' && /^http:/i.test(value) && at(path, { value }),
  ],
  /** The link is a placeholder. In example records that is intended. */
  'placeholder-link': [
    'warning',
    ({ value, path, record }) =>
      !isInvented(record) && PLACEHOLDER_HOSTS.test(hostOf(value) ?? '') && at(path, { value }),
  ],
};

/** The rules for telephone numbers. */
export const phoneRules: Rules<Value<string>> = {
  /** The number has no country code, so it cannot be dialled from abroad. */
  'phone-without-country': ['advice', ({ value, path }) => !/^(\+|00)/.test(value) && at(path, { value })],
  /** The number has a code from before Kosovo had its own. */
  'old-phone-code': ['advice', ({ value, path }) => OLD_CODE.test(value) && at(path, { value })],
};

/** The rules for pictures. */
export const pictureRules: Rules<Value<Picture>> = {
  /** The picture has no alternative text. */
  'picture-without-alt': ['advice', ({ value, path }) => !value.alt && at([...path, 'alt'])],
};
