import type { SharedMunicipality } from '../core/data-state.ts';
import type { QueryController } from './query-controller.ts';

const MUNICIPALITY = 'municipality';

/** Ties the municipality filter of a list to the map in the same `<ura-data>`. */
export class MunicipalityLink<Name extends string> {
  private readonly query: QueryController<Name>;
  private isLinked = false;

  constructor(query: QueryController<Name>) {
    this.query = query;
  }

  private get name(): Name {
    return MUNICIPALITY as Name;
  }

  /** Whether a filter is the one that the map shares. */
  isShared(name: Name): boolean {
    return this.isLinked && name === this.name;
  }

  /**
   * Takes over the selection of the map. When the list joins the map, a choice of the visitor or of
   * the address selects on the map; a preset does so only if nothing is selected yet.
   *
   * @param shared the selection, or nothing if there is no map or the list does not follow it
   * @returns whether the filter changed because of the map
   */
  follow(shared: SharedMunicipality | undefined): boolean {
    const wasLinked = this.isLinked;
    this.isLinked = Boolean(shared);
    if (!shared && !wasLinked) return false;
    const own = this.query.value(this.name);
    const preset = this.query.preset(this.name);
    if (shared && !wasLinked && own && (own !== preset || !shared.municipality)) shared.choose(own);
    const municipality = shared ? shared.municipality : preset; // without the map there is no selection
    if (own === municipality) return false;
    this.query.set(this.name, municipality);
    return wasLinked;
  }
}
