/**
 * Reads a time of day: "16:00", "16.00", "ora 16:00", "16h", "u 16 časova", "4 pm". Never throws.
 *
 * @returns the time as `16:00`, or `undefined`
 * @example
 * readTime('ora 16:00'); // '16:00'
 * readTime('4 pm'); // '16:00'
 */
export function readTime(text: string): string | undefined {
  const parts =
    /^(?:në\s+|në ora\s+)?(?:ora|orën|u|at|у|во)?\s*(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(h|časova|часова|sati|сати|ч|a\.?m\.?|p\.?m\.?)?\.?$/iu.exec(
      text.trim(),
    );
  if (!parts) return undefined;
  const [, hours, minutes = '00', unit = ''] = parts;
  let hour = Number(hours);
  const half = unit.toLowerCase().replace(/\./g, '');
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  // A number alone is an hour only if a word says so.
  if (parts[2] === undefined && !unit && !/\p{L}/u.test(text)) return undefined;
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}
