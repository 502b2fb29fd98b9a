/**
 * An amount as a visitor types it: `2500`, `2.500`, `2 500 €`, `2,500.50` and `2500,50` alike.
 *
 * The last point or comma is the decimal sign, unless three digits follow it and nothing but groups of three stands there.
 *
 * @returns a number as it is written in JSON, or nothing where there is none
 */
export function readAmount(typed: string): string | undefined {
  const text = typed.replace(/[^\d.,]/g, '').replace(/^[.,]+|[.,]+$/g, '');
  if (!/\d/.test(text)) return undefined;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return text;
  const sign = text[last]!;
  const isGroup =
    text.length - last === 4 && (text.split(sign).length > 2 || !/[.,]/.test(text.slice(0, last)));
  const whole = text.slice(0, last).replace(/[.,]/g, '');
  return isGroup ? whole + text.slice(last + 1) : `${whole}.${text.slice(last + 1)}`;
}
