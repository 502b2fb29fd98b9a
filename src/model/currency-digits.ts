// The currencies of ISO 4217 that do not have two decimals.
const DIGITS = /*@__PURE__*/ new Map(
  [
    ['BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 0],
    ['BHD IQD JOD KWD LYD OMR TND', 3],
    ['CLF UYW', 4],
  ].flatMap(([codes, digits]) =>
    String(codes)
      .split(' ')
      .map((code) => [code, Number(digits)] as const),
  ),
);

/** How many decimals a currency has (ISO 4217): 0 for JPY, 3 for KWD, 2 for most. */
export const currencyDigits = (currency: string): number => DIGITS.get(currency) ?? 2;
