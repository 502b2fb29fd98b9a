import type { WorkbookWords } from './en.ts';

export const sq: WorkbookWords = {
  yes: 'Po',
  no: 'Jo',
  guide: 'Udhëzime',
  lists: 'Listat',
  dataset: 'Rreth të dhënave',
  example: 'Shembull',
};
