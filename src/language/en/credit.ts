import type { CreditMessages } from '../messages/credit.ts';

export const credit: CreditMessages = {
  funders: 'Funded by',
  regranters: 'With the support of',
  logos: 'Logos of the funders',
};
