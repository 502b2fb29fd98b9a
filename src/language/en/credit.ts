/** The labels before the names of those who are thanked; a colon follows, then the names as they are. */
export interface CreditMessages {
  readonly funders: string;
  /** Whoever passes on the money of others. */
  readonly regranters: string;
  /** What the row of their logos is called for those who do not see it. */
  readonly logos: string;
}

export const credit: CreditMessages = {
  funders: 'Funded by',
  regranters: 'With the support of',
  logos: 'Logos of the funders',
};
