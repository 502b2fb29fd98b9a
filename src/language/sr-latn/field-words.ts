import type { FieldWords } from '../en/field-words.ts';
import { fieldExamples } from './field-examples.ts';
import { fieldHelp } from './field-help.ts';

export const fieldWords: FieldWords = {
  help: fieldHelp,
  examples: fieldExamples,
  roles: {
    funder: 'Finansijer',
    lead: 'Nosilac',
    implementer: 'Sprovodilac',
    partner: 'Partner',
    founder: 'Osnivač',
    host: 'Domaćin',
    secretariat: 'Sekretarijat',
    regranter: 'Davalac podgrantova',
    beneficiary: 'Korisnik',
  },
  resultKinds: { output: 'Neposredni rezultat', outcome: 'Ishod', impact: 'Uticaj' },
  scheduled: 'Po planu',
};
