import type { CreditMessages } from '../credit-messages.ts';

export const credit: CreditMessages = {
  funders: 'Financuar nga',
  regranters: 'Me mbështetjen e',
  logos: 'Logot e financuesve',
};
