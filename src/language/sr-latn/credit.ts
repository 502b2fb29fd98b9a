import type { CreditMessages } from '../messages/credit.ts';

export const credit: CreditMessages = {
  funders: 'Finansijska podrška',
  regranters: 'Uz podršku',
  logos: 'Logotipi finansijera',
};
