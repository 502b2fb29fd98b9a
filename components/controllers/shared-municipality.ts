import type { SharedMunicipality } from '../core/data-state.ts';

/**
 * Creates the municipality that the widgets of one `<ura-data>` share.
 *
 * @param changed is called after each change
 */
export function createSharedMunicipality(changed: () => void): SharedMunicipality {
  let municipality: string | undefined;
  let maps = 0;
  return {
    get municipality() {
      return municipality;
    },
    get offered() {
      return maps > 0;
    },
    choose(id) {
      if (id === municipality) return;
      municipality = id;
      changed();
    },
    offer() {
      maps++;
      let isOffered = true;
      changed();
      return () => {
        if (!isOffered) return;
        isOffered = false;
        // Without a map, visitors could not clear the selection.
        if (!--maps) municipality = undefined;
        changed();
      };
    },
  };
}
