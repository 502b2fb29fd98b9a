import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { compareText } from '../../src/language/collation.ts';
import type { Locale } from '../../src/language/locale.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { ownValue } from '../../src/language/own-value.ts';
import type { PickedText } from '../../src/language/text.ts';
import { openerLabel } from '../templates/opener.ts';

/** A filter as a visitor sees it. */
export interface FilterField {
  readonly label: string;
  /** The first choice, which does not filter. Without it, the filter is a field for a number. */
  readonly all?: string;
  /**
   * Returns the name of a value, or nothing for the id of a record that is not in the data, which
   * is not offered. Without `nameOf`, the value is its own name.
   */
  readonly nameOf?: (value: string) => PickedText | undefined;
  /** The values in an order of their own. Without it, they are sorted by name. */
  readonly order?: readonly string[];
}

/** Names codes, such as kinds, in the language of the list. A code without a name is its own. */
export const codeNames =
  (names: Readonly<Record<string, string>>, locale: Locale) =>
  (code: string): PickedText => ({ text: ownValue(names, code) ?? code, lang: locale });

/** A value of a filter and its name. */
export interface FilterOption extends PickedText {
  readonly value: string;
}

/**
 * The values of a filter with their names, in their order.
 *
 * @param chosen the value that is set, which is offered with its id if it has no name
 */
export function filterOptions(
  values: Iterable<string>,
  { nameOf, order }: FilterField,
  locale: Locale,
  chosen?: string,
): readonly FilterOption[] {
  const compare = compareText(locale);
  const rank = (value: string) => (order ? order.indexOf(value) : 0);
  return [...values]
    .flatMap((value) => {
      const name = nameOf?.(value);
      if (!name && nameOf && value !== chosen) return [];
      return { value, ...(name ?? { text: value, lang: locale }) };
    })
    .sort((a, b) => rank(a.value) - rank(b.value) || compare(a.text, b.text));
}

/** The state of one field of the form. */
export interface FieldState {
  readonly field: FilterField;
  readonly value: string | undefined;
  /** All values that the filter can have. */
  readonly options: readonly FilterOption[];
  /** How many records the visitor would see with each value. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isFolded: boolean;
  readonly change: (value: string) => void;
}

/** The state of the form. */
export interface FormState {
  readonly locale: Locale;
  /** The search field, or nothing if it is locked. */
  readonly search:
    | {
        readonly label: string;
        readonly placeholder?: string;
        readonly words: string;
        readonly focus: () => void;
        readonly input: (event: Event) => void;
      }
    | undefined;
  /** The label of the whole form. */
  readonly label: string;
  readonly fields: readonly FieldState[];
  readonly isUnfolded: boolean;
  readonly unfold: (isOpen: boolean) => void;
  /** Whether the filters are shown on a small screen, where they are behind a button. */
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  /** The visitor is about to open a select. */
  readonly open: () => void;
}

/** The search field and filters of a list, or nothing if all of them are locked. */
export function renderFilterForm(form: FormState): TemplateResult | typeof nothing {
  const fields = (isFolded: boolean) =>
    form.fields
      .filter((state) => state.isFolded === isFolded)
      .map((state) => (state.field.all === undefined ? renderNumberField(state) : renderSelect(state, form)));
  const [first, folded] = [fields(false), fields(true)];
  if (!form.search && !first.length && !folded.length) return nothing;
  // One filter alone needs no button in front of it.
  const hasButton = form.fields.length > (form.search ? 0 : 1);
  const look = hasButton && !form.isShown ? 'behind' : '';
  return html`<div class="controls ${look}" part="controls" role="search" aria-label=${form.label}>
    ${renderSearchField(form)}${hasButton ? renderFiltersButton(form) : nothing}${first}
    ${folded.length > 1 ? renderFolded(folded, form) : folded}
  </div>`;
}

/** `Filters (2)`: shows the filters on a small screen. Elsewhere they are always shown. */
const renderFiltersButton = ({ fields, isShown, show, locale }: FormState): TemplateResult =>
  html`<button type="button" class="opener filters" aria-expanded=${isShown} @click=${() => show(!isShown)}>
    ${openerLabel(listMessages(locale).filters + numberSet(fields, locale))}
  </button>`;

/** ` (2)`: how many filters are set, or nothing if none is. */
function numberSet(fields: readonly FieldState[], locale: Locale): string {
  const set = fields.filter(({ value }) => value).length;
  return set ? ` (${formatNumber(set, locale)})` : '';
}

/** Folded filters. They are open while one of them is set; if closed, their number is shown. */
function renderFolded(fields: readonly TemplateResult[], form: FormState): TemplateResult {
  const folded = form.fields.filter(({ isFolded }) => isFolded);
  return html`<details
    class="folded"
    ?open=${form.isUnfolded || folded.some(({ value }) => value)}
    @toggle=${(event: Event) => form.unfold((event.target as HTMLDetailsElement).open)}
  >
    <summary class="opener">
      ${openerLabel(listMessages(form.locale).moreFilters + numberSet(folded, form.locale))}
    </summary>
    <div class="controls">${fields}</div>
  </details>`;
}

function renderSearchField({ search }: FormState): TemplateResult | typeof nothing {
  if (!search) return nothing;
  return html`<label class="control search">
    <span>${search.label}</span>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${search.words}
      placeholder=${search.placeholder ?? nothing}
      @focus=${search.focus}
      @input=${search.input}
    />
  </label>`;
}

const renderNumberField = ({ field, value, change }: FieldState): TemplateResult =>
  html`<label class="control">
    <span>${field.label}</span>
    <input
      inputmode="decimal"
      autocomplete="off"
      .value=${value ?? ''}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
  </label>`;

function renderSelect(
  { field, value: selected, options, counts, change }: FieldState,
  { locale, open }: FormState,
): TemplateResult {
  // Set as a property: browsers ignore the attribute once the visitor has chosen an option.
  return html`<label class="control">
    <span>${field.label}</span>
    <select
      @pointerdown=${open}
      @focus=${open}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!selected}>${field.all}</option>
      ${repeat(
        options.filter(({ value }) => value === selected || counts.has(value)),
        ({ value }) => value,
        ({ value, text, lang }) =>
          html`<option value=${value} lang=${lang} .selected=${value === selected}>
            ${text} (${formatNumber(counts.get(value) ?? 0, locale)})
          </option>`,
      )}
    </select>
  </label>`;
}
