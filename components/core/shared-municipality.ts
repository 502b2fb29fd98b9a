/** The one municipality that the widgets inside an `<ura-data>` share, as soon as a map stands among them. */
export interface SharedMunicipality {
  /** The id of the municipality that the visitor chose on the map, or in a list beside it. */
  readonly municipality: string | undefined;
  /** Whether there is a map. Without one, each list filters for itself. */
  readonly offered: boolean;
  /** Chooses a municipality for all, or none. */
  choose(municipality: string | undefined): void;
  /**
   * A map says that it is there.
   *
   * @returns a function with which it says that it has gone
   */
  offer(): () => void;
}

/**
 * A place to share.
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
      let there = true;
      changed();
      return () => {
        if (!there) return;
        there = false;
        // With the last map goes what was chosen on it: nobody could take it back.
        if (!--maps) municipality = undefined;
        changed();
      };
    },
  };
}
