import { FIELD_GROUPS, type FieldGroup } from '../model/field-groups.ts';
import type { FieldOwner } from '../model/field-shapes.ts';
import { fieldsOf, type Field } from './fields-of.ts';

/** A field of a form, with the fields inside it. */
export interface FormField extends Field {
  /** The fields of an object, or of each object in a list. */
  readonly parts: readonly FormField[];
}

/** A group of fields under one heading. */
export interface FormGroup {
  readonly group: FieldGroup;
  readonly fields: readonly FormField[];
}

/** Fields of which a record is the source, and not its subject, come last. */
const LAST: readonly string[] = ['id', 'ura'];

function treeOf(fields: readonly Field[], parent?: string): FormField[] {
  const own = fields.filter((field) => field.parent === parent);
  return own.map((field) => ({ ...field, parts: treeOf(fields, field.path) }));
}

const forms = new Map<FieldOwner, readonly FormGroup[]>();

/**
 * The fields of a noun as a form shows them: in groups, required and common ones first, each with
 * the fields inside it. The id is in the last group.
 *
 * @param owner a noun, `municipalities`, or `dataset` for the header of the file
 * @example
 * const [first] = formOf('organisations');
 * first?.group; // 'identity'
 * first?.fields.map(({ path }) => path).slice(0, 3); // ['name', 'kind', 'shortName']
 */
export function formOf(owner: FieldOwner): readonly FormGroup[] {
  let form = forms.get(owner);
  if (!form) {
    const rank = ({ required, isCommon }: Field) => (required ? 0 : isCommon ? 1 : 2);
    const fields = treeOf(fieldsOf(owner)).sort((a, b) => rank(a) - rank(b));
    const groupOf = ({ path, group }: Field): FieldGroup => (LAST.includes(path) ? 'record' : group);
    form = FIELD_GROUPS.map((group) => ({
      group,
      fields: fields.filter((field) => groupOf(field) === group),
    })).filter((group) => group.fields.length > 0);
    if (form.length) forms.set(owner, form);
  }
  return form;
}
