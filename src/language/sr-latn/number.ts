import { writeNumber } from '../write-number.ts';
import { figures } from './figures.ts';

/** A number inside a message. */
export const number = (n: number): string => writeNumber(n, figures);
