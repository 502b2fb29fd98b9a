import type { FieldWords } from '../en/field-words.ts';

export const fieldWords: FieldWords = {
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
