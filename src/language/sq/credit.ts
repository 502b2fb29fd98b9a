import type { CreditMessages } from '../en/credit.ts';
export const credit: CreditMessages = {
  funders: 'Financuar nga',
  regranters: 'Mbështetur nga',
  logos: 'Logot e financuesve',
};
