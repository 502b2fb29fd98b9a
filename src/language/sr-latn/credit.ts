import type { CreditMessages } from '../en/credit.ts';
export const credit: CreditMessages = {
  funders: 'Finansijska podrška',
  regranters: 'Podrška',
  logos: 'Logotipi finansijera',
};
