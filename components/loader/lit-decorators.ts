// The bundles for pages import this in place of `lit/decorators.js` (config/rolldown.config.ts). It
// has no code for standard decorators, and keeps Lit's version lists off the window of the page,
// where they would make a Lit in development mode warn of several versions.
import { LitElement, type PropertyDeclaration, type ReactiveElement } from 'lit';

/** Lit's `@property()`. */
export const property = (options?: PropertyDeclaration) => (prototype: ReactiveElement, name: string) => {
  (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
};

/** Lit's `@state()`. */
export const state = () => property({ state: true, attribute: false });

/** Removes the entry that this copy of Lit has just added. */
function removeVersion(list: 'reactiveElementVersions' | 'litElementVersions' | 'litHtmlVersions'): void {
  const lists = globalThis as { [name in typeof list]?: string[] };
  lists[list]?.pop();
  if (!lists[list]?.length) delete lists[list];
}

// Lit is evaluated before this module, because it is imported here.
if (LitElement) {
  removeVersion('reactiveElementVersions');
  removeVersion('litElementVersions');
  removeVersion('litHtmlVersions');
}
