// The part of papaparse that the tests use. It has no types of its own.
declare module 'papaparse' {
  const papaparse: {
    parse<Row>(
      text: string,
      options: { delimiter: string; quoteChar?: string; newline?: string },
    ): { readonly data: Row[] };
    unparse(
      rows: readonly (readonly string[])[],
      options: { delimiter: string; quotes: boolean; newline: string },
    ): string;
  };
  export default papaparse;
}
