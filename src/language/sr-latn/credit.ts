import type { CreditMessages } from '../credit-messages.ts';

export const credit: CreditMessages = {
  funders: 'Finansijska podrška',
  regranters: 'Uz podršku',
  logos: 'Logotipi finansijera',
};
