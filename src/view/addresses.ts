/**
 * A URL as people write it: without protocol, `www.` and trailing slash.
 *
 * @example displayUrl('https://www.example.org/') // 'example.org'
 */
export const displayUrl = (url: string): string =>
  url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)|\/$/g, '');

/**
 * The `tel:` URL of a telephone number, however it is written.
 *
 * @example phoneUrl('+383 (0) 38 123') // 'tel:+383038123'
 */
export const phoneUrl = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
