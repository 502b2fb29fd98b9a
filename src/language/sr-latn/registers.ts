import type { RegisterNames } from '../en/registers.ts';
export const registers: RegisterNames = {
  'AL-QKB': 'Poslovni registar, Albanija',
  'AL-CR': 'Poslovni registar, Albanija',
  'AL-COA': 'Javni kontni plan, Albanija',
  'XK-CR': 'Poslovni registar, Kosovo',
  'XK-COA': 'Javni kontni plan, Kosovo',
  'x-al-nuis': 'Jedinstveni identifikacioni broj (NUIS), Albanija',
  'x-xk-nui': 'Jedinstveni identifikacioni broj (NUI), Kosovo',
  'x-xk-fiscal': 'Fiskalni broj, Kosovo',
  'x-xk-ngo': 'Registar NVO, Kosovo',
  'x-eu-pic': 'Šifra učesnika, EU (PIC)',
  'x-eu-pador': 'Registar podnosilaca, EU (PADOR)',
  'x-eu-oid': 'Broj organizacije, Erazmus+',
  'x-iban': 'Bankovni račun (IBAN)',
};
