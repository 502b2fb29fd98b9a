/** Labels of the acknowledgement. A colon and the unchanged names follow. */
export interface CreditMessages {
  readonly funders: string;
  /** Label of regranters. */
  readonly regranters: string;
  /** Accessible name of the row of logos. */
  readonly logos: string;
}

export const credit: CreditMessages = {
  funders: 'Funded by',
  regranters: 'With the support of',
  logos: 'Funder logos',
};
