/** The parameters of an address as `name=value`, both as they are written there. */
const pairs = (search: string) => (/^\??$/.test(search) ? [] : search.replace(/^\?/, '').split('&'));

const decode = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // a stranger's parameter, cut off in the middle of a letter
  }
};

/** The filter of a list to which a parameter belongs, or nothing. `calls.new.kind` is none of the list `calls`. */
function filterOf(pair: string, name: string): string | undefined {
  const key = decode(pair.split('=', 1)[0]!);
  const filter = key.slice(name.length + 1);
  return key.startsWith(`${name}.`) && !filter.includes('.') ? filter : undefined;
}

/**
 * The filters of one list that stand in an address: `?calls.municipality=xk-gjilan`.
 *
 * @param search the part of an address behind its path, with or without `?`
 * @param name the name under which the list has its filters, as `calls`
 */
export function readFilters(search: string, name: string): ReadonlyMap<string, string> {
  const filters = new Map<string, string>();
  for (const pair of pairs(search)) {
    const filter = filterOf(pair, name);
    if (filter) filters.set(filter, decode(pair.split('=').slice(1).join('=')));
  }
  return filters;
}

/**
 * An address with the filters of one list. All other parameters stay as they are, letter by letter.
 *
 * @param search as in {@link readFilters}
 * @param filters an empty value says that a filter was taken off which the author had set
 */
export function writeFilters(search: string, name: string, filters: ReadonlyMap<string, string>): string {
  const others = pairs(search).filter((pair) => !filterOf(pair, name));
  const own = Array.from(
    filters,
    ([key, value]) => `${encodeURIComponent(`${name}.${key}`)}=${encodeURIComponent(value)}`,
  );
  const all = [...others, ...own].join('&');
  return all && `?${all}`;
}
