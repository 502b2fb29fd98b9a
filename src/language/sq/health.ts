import type { HealthMessages } from '../en/health.ts';
import { number } from './number.ts';

export const health: HealthMessages = {
  allWell: 'Gjithçka është në rregull: nuk u gjet asgjë për t’u ndrequr.',
  headings: { error: 'Gabime', warning: 'Paralajmërime', advice: 'Këshilla' },
  counts: {
    error: (n) => `${number(n)} ${n === 1 ? 'gabim' : 'gabime'}`,
    warning: (n) => `${number(n)} ${n === 1 ? 'paralajmërim' : 'paralajmërime'}`,
    advice: (n) => `${number(n)} ${n === 1 ? 'këshillë' : 'këshilla'}`,
  },
  severity: 'Lloji i gjetjes',
  allSeverities: 'Të gjitha',
  noun: 'Shënimet',
  allNouns: 'Të gjitha',
  file: 'Vetë skedari',
  what: 'Çfarë nuk shkon dhe si ndreqet',
};
