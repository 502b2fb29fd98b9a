import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countryName, formatZone, languageName } from '../../../../src/language/names.ts';
import type { FormField } from '../../../../src/language/form-of.ts';
import type { FieldKind } from '../../../../src/model/field-shapes.ts';
import { readNumber } from '../../../../src/formats/spreadsheet/read-number.ts';
import { formatMoney } from '../../../../src/language/money.ts';
import { formatNumber } from '../../../../src/language/numbers.ts';
import { plainText, type Path } from '../state/values.ts';
import { renderGroup, renderShell, tiesOf, valueIn, type FormContext } from './form-context.ts';

/** The type of an input and its keyboard, by the kind of field. */
const INPUTS: Partial<Record<FieldKind, readonly [type: string, mode: string]>> = {
  link: ['url', 'url'],
  image: ['text', 'url'],
  email: ['email', 'email'],
  phone: ['tel', 'tel'],
};

const ZONES = ['Europe/Belgrade', 'Europe/Tirane', 'Europe/Brussels', 'UTC'];
const CURRENCIES = ['EUR', 'ALL', 'USD', 'CHF', 'GBP', 'RSD', 'MKD'];
const COUNTRIES = ['XK', 'AL', 'RS', 'MK', 'ME', 'BA', 'HR', 'DE', 'CH', 'AT', 'BE', 'SE', 'US'];
export const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en', 'bs', 'tr', 'mk', 'rom', 'de', 'fr', 'it'];

/** One line of text: a plain text, a link, an email address or a telephone number. */
export function renderText(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { id, describedBy, invalid } = tiesOf(form, field, path);
  const [type, mode] = INPUTS[field.kind] ?? ['text', 'text'];
  const value = valueIn(form, path);
  const control = html`<input
    id=${id}
    type=${type}
    inputmode=${mode as 'text'}
    autocomplete="off"
    spellcheck="false"
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    ?readonly=${form.editor.isReadOnly}
    .value=${live(plainText(value))}
    @input=${(event: Event) => {
      // An item of a list keeps its place while it is empty.
      const none = typeof path.at(-1) === 'number' ? '' : undefined;
      form.set(path, (event.target as HTMLInputElement).value || none);
    }}
    @change=${() => form.done()}
  />`;
  return renderShell(form, field, path, control);
}

/** The values of a field with a short list, as codes and words. */
function choicesOf(
  form: FormContext,
  field: FormField,
): readonly (readonly [value: string, label: string])[] {
  const { locale, words } = form.editor;
  switch (field.kind) {
    case 'zone':
      return ZONES.map((zone) => [zone, formatZone(zone, locale)]);
    case 'currency':
      return CURRENCIES.map((code) => [code, code]);
    case 'country':
      return COUNTRIES.map((code) => [code, countryName(code, locale)]);
    case 'language':
      return LANGUAGES.map((tag) => [tag, languageName(tag, locale)]);
    default:
      return (field.choices ?? []).map(({ value, label }) => [value, label[words]]);
  }
}

/** A choice of one value. An unknown value is added to the options, so that it is not lost. */
export function renderChoice(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { id, describedBy, invalid } = tiesOf(form, field, path);
  return renderShell(form, field, path, selectFor(form, field, path, id, describedBy, invalid));
}

function selectFor(
  form: FormContext,
  field: FormField,
  path: Path,
  ...[id, describedBy, invalid, labelledBy]: [string, string | undefined, boolean, string?]
): TemplateResult {
  const value = plainText(valueIn(form, path));
  const choices = choicesOf(form, field);
  const isKnown = !value || choices.some(([code]) => code === value);
  return html`<select
    id=${id}
    aria-labelledby=${labelledBy ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    ?disabled=${form.editor.isReadOnly}
    @change=${(event: Event) => {
      form.set(path, (event.target as HTMLSelectElement).value || undefined);
      form.done();
    }}
  >
    <option value="" .selected=${!value}>–</option>
    ${isKnown ? nothing : html`<option value=${value} .selected=${true}>${value}</option>`}
    ${choices.map(
      ([code, label]) => html`<option value=${code} .selected=${code === value}>${label}</option>`,
    )}
  </select>`;
}

/** Several values of a short list. */
export function renderChoices(form: FormContext, field: FormField, path: Path): TemplateResult {
  const value = valueIn(form, path);
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  const choices = choicesOf(form, field);
  const unknown = chosen.filter((each) => !choices.some(([code]) => code === each));
  const toggle = (code: unknown, isOn: boolean) => {
    const order = [...choices.map(([each]) => each as unknown), ...unknown];
    const next = order.filter((each) => (each === code ? isOn : chosen.includes(each)));
    form.set(path, next.length ? next : undefined);
    form.done();
  };
  const box = (code: unknown, label: string) =>
    html`<label class="check">
      <input
        type="checkbox"
        ?disabled=${form.editor.isReadOnly}
        .checked=${live(chosen.includes(code))}
        @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
      />${label}</label
    >`;
  return renderGroup(
    form,
    field,
    path,
    html`<div class="checks">
      ${choices.map(([code, label]) => box(code, label))}
      ${unknown.map((code) => box(code, plainText(code) || JSON.stringify(code)))}
    </div>`,
    false,
  );
}

/** Yes or no. */
export function renderYesNo(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { id, describedBy } = tiesOf(form, field, path);
  return renderShell(
    form,
    field,
    path,
    html`<input
      id=${id}
      type="checkbox"
      aria-describedby=${describedBy ?? nothing}
      ?disabled=${form.editor.isReadOnly}
      .checked=${live(valueIn(form, path) === true)}
      @change=${(event: Event) => {
        form.set(path, (event.target as HTMLInputElement).checked || undefined);
        form.done();
      }}
    />`,
  );
}

/** A text input that accepts the usual ways to write a number: 12.500,50. */
function numberInput(
  form: FormContext,
  path: Path,
  ties: ReturnType<typeof tiesOf>,
  labelledBy?: string,
): TemplateResult {
  const { editor } = form;
  const { id, describedBy, invalid } = ties;
  const value = valueIn(form, path);
  const isTyping = editor.typing?.id === id;
  const text = isTyping
    ? editor.typing.text
    : typeof value === 'number'
      ? numberText(value)
      : plainText(value);
  return html`<input
    id=${id}
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-labelledby=${labelledBy ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    ?readonly=${editor.isReadOnly}
    .value=${live(text)}
    @input=${(event: Event) => {
      const typed = (event.target as HTMLInputElement).value;
      editor.setTyping({ id, text: typed });
      form.set(path, typed.trim() ? (readNumber(typed)?.number ?? typed) : undefined);
    }}
    @blur=${() => {
      editor.setTyping(undefined);
      form.done();
    }}
  />`;
}

/** A number with a decimal comma, in a form that can be parsed again. */
const numberText = (value: number): string => String(value).replace('.', ',');

export function renderNumber(form: FormContext, field: FormField, path: Path): TemplateResult {
  const value = valueIn(form, path);
  const { locale, messages } = form.editor;
  const reading =
    typeof value === 'number' && value >= 1000
      ? html`<p class="reading">${messages.readAs(formatNumber(value, locale))}</p>`
      : nothing;
  return renderShell(
    form,
    field,
    path,
    html`${numberInput(form, path, tiesOf(form, field, path))}${reading}`,
  );
}

/** An amount and its currency in one line. */
export function renderMoney(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { locale, messages } = form.editor;
  const part = (key: string) => field.parts.find(({ keys }) => keys.at(-1) === key)!;
  const [amount, currency] = [part('amount'), part('currency')];
  const [amountPath, currencyPath] = [
    [...path, 'amount'],
    [...path, 'currency'],
  ];
  const value = valueIn(form, path) as { amount?: unknown; currency?: unknown } | undefined;
  const isWhole = typeof value?.amount === 'number' && typeof value.currency === 'string';
  const ties = tiesOf(form, amount, amountPath);
  const described = `${tiesOf(form, field, path).describedBy ?? ''}`;
  const label = `${tiesOf(form, field, path).id}-label`;
  const currencyTies = tiesOf(form, currency, currencyPath);
  return renderGroup(
    form,
    field,
    path,
    html`<div class="money">
        ${numberInput(form, amountPath, { ...ties, describedBy: described || undefined }, label)}
        <span class="visually-hidden" id="${currencyTies.id}-name">${currency.label[form.editor.words]}</span>
        ${selectFor(
          form,
          currency,
          currencyPath,
          currencyTies.id,
          undefined,
          currencyTies.invalid,
          `${currencyTies.id}-name`,
        )}
      </div>
      ${isWhole
        ? html`<p class="reading">${messages.readAs(formatMoney(value as never, locale))}</p>`
        : nothing}`,
    false,
  );
}
