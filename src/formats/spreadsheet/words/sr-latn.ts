import type { WorkbookWords } from './en.ts';

export const srLatn: WorkbookWords = {
  yes: 'Da',
  no: 'Ne',
  guide: 'Uputstvo',
  lists: 'Liste',
  dataset: 'O podacima',
  example: 'Primer',
};
