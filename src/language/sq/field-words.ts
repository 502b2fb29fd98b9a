import type { FieldWords } from '../en/field-words.ts';
import { fieldExamples } from './field-examples.ts';
import { fieldHelp } from './field-help.ts';

export const fieldWords: FieldWords = {
  help: fieldHelp,
  examples: fieldExamples,
  roles: {
    funder: 'Financues',
    lead: 'Organizatë bartëse',
    implementer: 'Zbatues',
    partner: 'Partner',
    founder: 'Themelues',
    host: 'Mikpritës',
    secretariat: 'Sekretariat',
    regranter: 'Rigrantues',
    beneficiary: 'Përfitues',
  },
  resultKinds: { output: 'Produkt', outcome: 'Efekt', impact: 'Ndikim' },
  scheduled: 'Sipas planit',
};
