import type { CreditMessages } from '../en/credit.ts';
export const credit: CreditMessages = {
  funders: 'Finansijska podrška',
  regranters: 'Uz podršku',
  logos: 'Logotipi finansijera',
};
