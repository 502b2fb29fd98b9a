/**
 * How past events are shown: as a closed or open button with their number, under a heading, or not.
 */
export type PastDisplay = 'closed' | 'open' | 'heading' | 'none';

/**
 * Decides how past events are shown. A visitor who asks for them, or finds nothing else, need not
 * press a button.
 *
 * @param past the attribute `past`
 * @param status the status that the visitor filters by
 * @param isFiltered whether the visitor searches or filters by something not locked
 * @param hasCurrent whether current or coming events were found
 */
export function pastDisplay({
  past,
  status,
  isFiltered,
  hasCurrent,
  isUnfolded,
}: {
  readonly past: string;
  readonly status: string | undefined;
  readonly isFiltered: boolean;
  readonly hasCurrent: boolean;
  readonly isUnfolded: boolean;
}): PastDisplay {
  if (status) return status === 'past' ? 'none' : 'heading';
  if (past !== 'fold' || (!hasCurrent && isFiltered)) return 'heading';
  return isUnfolded ? 'open' : 'closed';
}
