/** A filter of a list: a facet that the author can preset and visitors can change. */
export interface FilterDeclaration<Name extends string> {
  readonly name: Name;
  /** The value that the author set as an attribute of the element. */
  readonly preset: () => string | undefined;
  /**
   * Where the control is: in the form; folded in the form, for filters that few people need; or
   * rendered by the element itself. Default: `form`.
   */
  readonly placement?: 'form' | 'folded' | 'custom';
}

/** What the `lock` attribute can hide: a control, or a filter, which then keeps its preset. */
export type Lockable<Name extends string> = Name | 'search' | 'view' | 'sort' | 'download';
