import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { encodeUrlPart } from '../../src/model/encode-url-part.ts';

/** The parameters of an address as `name=value`, both as they are written there. */
const pairs = (search: string) => (/^\??$/.test(search) ? [] : search.replace(/^\?/, '').split('&'));

const decode = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // a parameter of another script, cut off inside an escape
  }
};

/**
 * The filter that a parameter sets, or nothing. `calls.new.kind` is not a filter of the list
 * `calls`.
 */
function filterOf(pair: string, name: string): string | undefined {
  const key = decode(pair.split('=', 1)[0]!);
  const filter = key.slice(name.length + 1);
  return key.startsWith(`${name}.`) && !filter.includes('.') ? filter : undefined;
}

/**
 * Reads the filters of one list from an address: `?calls.municipality=xk-gjilan`.
 *
 * @param search the query of the address, with or without `?`
 * @param name the name of the list in the address, as `calls`
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
 * An address with the filters of one list. All other parameters stay exactly as they are.
 *
 * @param search as in {@link readFilters}
 * @param filters an empty value means that the visitor cleared a preset
 */
export function writeFilters(search: string, name: string, filters: ReadonlyMap<string, string>): string {
  const others = pairs(search).filter((pair) => !filterOf(pair, name));
  const own = Array.from(
    filters,
    ([key, value]) => `${encodeUrlPart(`${name}.${key}`)}=${encodeUrlPart(value)}`,
  );
  const all = [...others, ...own].join('&');
  return all && `?${all}`;
}

/** How long to wait before a refused address is written again, in milliseconds. */
const FIRST_WAIT = 500;
/** The wait doubles up to this one, until half a minute has passed. */
const LAST_WAIT = 16_000;

/** Keeps the state of its host in the address of the page, under a name. */
export class UrlState implements ReactiveController {
  private readonly restore: (stated: ReadonlyMap<string, string>) => void;
  private name: string | undefined;
  /** The filters in the address when it was last read or written, as JSON. */
  private known: string | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** @param restore called with the filters in the address when they change */
  constructor(host: ReactiveControllerHost, restore: (stated: ReadonlyMap<string, string>) => void) {
    this.restore = restore;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
    // Also `history.pushState` of the page, in browsers with the Navigation API.
    globalThis.navigation?.addEventListener('currententrychange', this.read);
    this.read();
  }

  hostDisconnected(): void {
    clearTimeout(this.retry);
    removeEventListener('popstate', this.read);
    globalThis.navigation?.removeEventListener('currententrychange', this.read);
  }

  /** Starts to use another name, or none. */
  rename(name: string | undefined): void {
    this.name = name;
    this.known = undefined;
    clearTimeout(this.retry);
    this.read();
  }

  private readonly read = (): void => {
    if (!this.name || isServer) return;
    const stated = readFilters(location.search, this.name);
    const json = JSON.stringify([...stated]);
    // A jump within the page must not undo what is not in the address yet.
    if (json === this.known) return;
    this.known = json;
    clearTimeout(this.retry);
    this.restore(stated);
  };

  /** The address of the page with another state of the host; undefined without a name. */
  addressOf(stated: ReadonlyMap<string, string>): string | undefined {
    if (!this.name || isServer) return undefined;
    const [path = ''] = location.href.split(/[?#]/);
    return path + writeFilters(location.search, this.name, stated);
  }

  /** Writes the state into the address, again a little later if the browser refuses. */
  write(stated: ReadonlyMap<string, string>): void {
    this.tryToWrite(stated, FIRST_WAIT);
  }

  private tryToWrite(stated: ReadonlyMap<string, string>, wait: number): void {
    clearTimeout(this.retry);
    const address = this.addressOf(stated);
    if (!address || address === location.href.split('#', 1)[0]) return;
    const { known } = this;
    this.known = JSON.stringify([...stated]); // set first, because the change event fires synchronously
    try {
      history.replaceState(history.state, '', address + location.hash);
    } catch {
      // Safari refuses after a hundred changes in ten seconds, or thirty in older versions. In a
      // cross-origin frame every attempt fails.
      this.known = known;
      if (wait <= LAST_WAIT) this.retry = setTimeout(() => this.tryToWrite(stated, wait * 2), wait);
    }
  }
}
