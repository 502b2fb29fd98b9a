import { writeNumber } from '../number-format.ts';
import { figures } from './number-format.ts';

/** A number with the word that it counts. */
export const count = (n: number, one: string, many = one + 's'): string =>
  `${writeNumber(n, figures)} ${n === 1 ? one : many}`;
