/** How a language writes numbers and money. Source: CLDR 48. */
export interface Figures {
  /** Between the whole and the decimals. */
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: string;
  /** How many digits must stand before the first group mark: Albanian writes 1234 and 12 345. */
  readonly groupsFrom: 1 | 2;
  /** Signs of currencies, where the language has its own. */
  readonly signs: Readonly<Record<string, string>>;
  /** Whether the sign of the currency comes first. */
  readonly signFirst: boolean;
  /** A percentage with its sign, `#` for the number, if it is not `#%`: Turkish writes %12,5. */
  readonly percent?: string;
  /** The most: "up to". It goes before an amount or a counted unit, and asks for no case. */
  readonly atMost: string;
  /** The least: "at least". */
  readonly atLeast: string;
}

/** Rounds half away from zero, as people do on paper: 1.005 is 1.01, though the double is a little less. */
function round(value: number, decimals: number): string {
  const rounded = Math.round(Number(`${value}e${decimals}`));
  return Number.isFinite(rounded)
    ? Number(`${rounded}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

/** Writes a number with at most `decimals` decimals; with `fixed`, with none or with all of them. */
export function writeNumber(value: number, figures: Figures, decimals = 2, fixed = false): string {
  if (!(Math.abs(value) < 1e21)) return String(value);
  const [whole = '', fraction = ''] = round(Math.abs(value), decimals).split('.');
  const kept = fixed && Number(fraction) ? fraction : fraction.replace(/0+$/, '');
  const grouped =
    whole.length > 2 + figures.groupsFrom ? whole.replace(/\B(?=(\d{3})+$)/g, figures.group) : whole;
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '-' : '';
  return sign + grouped + (kept && figures.decimal + kept);
}
