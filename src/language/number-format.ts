/** How a language writes numbers and money. Source: CLDR 48. */
export interface Figures {
  /** The decimal separator. */
  readonly decimal: string;
  /** The separator of groups of three digits. */
  readonly group: string;
  /** The minimum number of digits before the first separator: Albanian writes 1234 and 12 345. */
  readonly groupsFrom: 1 | 2;
  /** The currency symbols that the language has of its own. */
  readonly signs: Readonly<Record<string, string>>;
  /** Whether the currency symbol comes first. */
  readonly signFirst: boolean;
  /** The pattern of a percentage, `#` for the number. Default `#%`; Turkish writes %12,5. */
  readonly percent?: string;
  /** "Up to", before an amount or a counted unit. It must not require a case. */
  readonly atMost: string;
  /** "At least", likewise. */
  readonly atLeast: string;
}

/**
 * Rounds half away from zero in decimal: 1.005 becomes 1.01, although the double is a little less.
 */
function round(value: number, decimals: number): string {
  const rounded = Math.round(Number(`${value}e${decimals}`));
  return Number.isFinite(rounded)
    ? Number(`${rounded}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

/** Formats a number with at most `decimals` decimals; with `fixed`, with none or all of them. */
export function writeNumber(value: number, figures: Figures, decimals = 2, fixed = false): string {
  if (!(Math.abs(value) < 1e21)) return String(value);
  const [whole = '', fraction = ''] = round(Math.abs(value), decimals).split('.');
  const kept = fixed && Number(fraction) ? fraction : fraction.replace(/0+$/, '');
  const grouped =
    whole.length > 2 + figures.groupsFrom ? whole.replace(/\B(?=(\d{3})+$)/g, figures.group) : whole;
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '-' : '';
  return sign + grouped + (kept && figures.decimal + kept);
}
