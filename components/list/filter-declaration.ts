/** A filter of a list: a facet of the search that the author may preset and the visitor may change. */
export interface FilterDeclaration<Name extends string> {
  readonly name: Name;
  /** The value that the author set as an attribute of the element. */
  readonly preset: () => string | undefined;
  /**
   * Where visitors find it: in the form; folded away in the form, for filters that few people need; or in a control that the
   * element renders itself. Default: `form`.
   */
  readonly placement?: 'form' | 'folded' | 'custom';
}

/** What visitors may not see, as the `lock` attribute names it: a filter, which then keeps its preset, or a control. */
export type Lockable<Name extends string> = Name | 'search' | 'view' | 'download';
