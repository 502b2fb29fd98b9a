/** Names of the registers that Ura knows, by the scheme of their identifiers. */
export type RegisterNames = Readonly<
  Record<
    | 'AL-QKB'
    | 'AL-CR'
    | 'AL-COA'
    | 'XK-CR'
    | 'XK-COA'
    | 'x-al-nuis'
    | 'x-xk-nui'
    | 'x-xk-fiscal'
    | 'x-xk-ngo'
    | 'x-eu-pic'
    | 'x-eu-pador'
    | 'x-eu-oid'
    | 'x-iban',
    string
  >
>;

export const registers: RegisterNames = {
  'AL-QKB': 'Business register of Albania',
  'AL-CR': 'Business register of Albania',
  'AL-COA': 'Public chart of accounts of Albania',
  'XK-CR': 'Business register of Kosovo',
  'XK-COA': 'Public chart of accounts of Kosovo',
  'x-al-nuis': 'Identification number (NUIS), Albania',
  'x-xk-nui': 'Identification number (NUI), Kosovo',
  'x-xk-fiscal': 'Fiscal number, Kosovo',
  'x-xk-ngo': 'NGO register of Kosovo',
  'x-eu-pic': 'Participant code, EU (PIC)',
  'x-eu-pador': 'Register of applicants, EU (PADOR)',
  'x-eu-oid': 'Organisation number, Erasmus+',
  'x-iban': 'Bank account (IBAN)',
};
