import { writeNumber } from '../number-format.ts';
import { figures } from './number-format.ts';

/** A number inside a message. */
export const number = (n: number): string => writeNumber(n, figures);
