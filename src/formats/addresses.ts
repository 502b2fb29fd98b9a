/**
 * A URL as people write it: without protocol, `www.` and trailing slash.
 *
 * @example spokenAddress('https://www.example.org/') // 'example.org'
 */
export const spokenAddress = (url: string): string =>
  url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)|\/$/g, '');

/**
 * The `tel:` URL of a telephone number, however it is written.
 *
 * @example telephoneAddress('+383 (0) 38 123') // 'tel:+383038123'
 */
export const telephoneAddress = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
