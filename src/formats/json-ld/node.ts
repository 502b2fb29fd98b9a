/** A value of JSON-LD. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** An object of JSON-LD with its properties. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/** Properties, of which those without a value are left out. */
type Properties = Readonly<Record<string, JsonLdValue | undefined | false>>;

/** Whether a value is empty and is left out. */
export const isEmpty = (value: JsonLdValue | undefined | false) =>
  value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** An object of a type, with the properties that have a value. */
export const node = (type: string, properties: Properties): JsonLdNode =>
  Object.fromEntries([
    ['@type', type],
    ...Object.entries(properties).filter(([, value]) => !isEmpty(value)),
  ]) as JsonLdNode;

/** A single value, or a list of several. */
export const oneOrMany = (values: readonly JsonLdValue[]): JsonLdValue =>
  values.length === 1 ? values[0]! : values;
