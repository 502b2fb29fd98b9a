// The part of papaparse that the tests use. It has no types of its own.
declare module 'papaparse' {
  const papaparse: {
    parse<Row>(text: string, options: { delimiter: string; quoteChar?: string }): { readonly data: Row[] };
  };
  export default papaparse;
}
