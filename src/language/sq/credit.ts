import type { CreditMessages } from '../en/credit.ts';
export const credit: CreditMessages = {
  funders: 'Financuar nga',
  regranters: 'Me mbështetjen e',
  logos: 'Logot e financuesve',
};
