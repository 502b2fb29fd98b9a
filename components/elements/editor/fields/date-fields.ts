import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDate, formatMoment } from '../../../../src/language/dates.ts';
import type { FormField } from '../../../../src/language/form-of.ts';
import { formatZone } from '../../../../src/language/names.ts';
import { formatRelativeDays } from '../../../../src/language/relative-days.ts';
import { existsInCalendar, isMoment, isZone } from '../../../../src/model/rules.ts';
import { daysBetween } from '../../../../src/time/spans.ts';
import { DEFAULT_ZONE, today } from '../../../../src/time/zones.ts';
import { plainText, type Path } from '../state/values.ts';
import { dayOf, momentOf, timeOf, typedDate, writtenDate } from '../state/written-dates.ts';
import { renderGroup, renderShell, tiesOf, valueIn, type FormContext } from './form-context.ts';

const isDate = (value: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && existsInCalendar(value);

/** A text input that accepts the usual ways to write a date. */
function dateInput(
  form: FormContext,
  id: string,
  value: unknown,
  attributes: {
    readonly label?: string;
    readonly describedBy?: string | undefined;
    readonly invalid?: boolean;
    readonly time?: string;
  },
  write: (date: string | undefined) => void,
): TemplateResult {
  const { editor } = form;
  const isTyping = editor.typing?.id === id;
  return html`<input
    id=${id}
    type="text"
    class="date"
    inputmode="text"
    autocomplete="off"
    spellcheck="false"
    aria-label=${attributes.label ?? nothing}
    aria-describedby=${attributes.describedBy || nothing}
    aria-invalid=${attributes.invalid ? 'true' : nothing}
    ?readonly=${editor.isReadOnly}
    .value=${live(isTyping ? editor.typing.text : writtenDate(value))}
    @input=${(event: Event) => {
      const text = (event.target as HTMLInputElement).value;
      editor.setTyping({ id, text, ...(attributes.time && { time: attributes.time }) });
      write(typedDate(text));
    }}
    @blur=${() => {
      editor.setTyping(undefined);
      form.done();
    }}
  />`;
}

/** How many days a date is from today, if it has a day. */
function awayFrom(day: string, zone: string, form: FormContext): string {
  const { clock, locale } = form.editor;
  const now = today(clock, zone as never);
  if (!now || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return '';
  const days = daysBetween(now, day);
  return days === undefined ? '' : formatRelativeDays(days, locale);
}

/** A date of three precisions: a year, a month or a day. */
export function renderDate(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { id, describedBy, invalid } = tiesOf(form, field, path);
  const { locale, messages } = form.editor;
  const value = plainText(valueIn(form, path));
  const described = [describedBy, `${id}-reading`].filter(Boolean).join(' ');
  const reading = !value
    ? messages.dateHint
    : isDate(value)
      ? messages.readAs(
          [formatDate(value, locale, { weekday: true }), awayFrom(value, DEFAULT_ZONE, form)]
            .filter(Boolean)
            .join(' · '),
        )
      : '';
  return renderShell(
    form,
    field,
    path,
    html`${dateInput(form, id, value, { describedBy: described, invalid }, (date) => form.set(path, date))}
      <p class="reading" id="${id}-reading">${reading}</p>`,
  );
}

/** The zone of a moment: its own, that of the first deadline, or that of the file. */
function zoneOf(form: FormContext, path: Path): string {
  const { record, editor } = form;
  const fields = record as { zone?: unknown; deadlines?: readonly { zone?: unknown }[] };
  const own = valueIn(form, [...path.slice(0, -1), 'zone']);
  const zone = [own, fields.zone, fields.deadlines?.[0]?.zone, editor.dataset.zone].find(
    (each) => typeof each === 'string' && isZone(each),
  );
  return typeof zone === 'string' ? zone : DEFAULT_ZONE;
}

/** A day, or a day and a time, with the name of its zone and the days until then. */
export function renderMoment(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { id, invalid } = tiesOf(form, field, path);
  const { locale, messages, isReadOnly, typing } = form.editor;
  const value = plainText(valueIn(form, path));
  const day = dayOf(value);
  const time = timeOf(value) || (typing?.id === id && typing.time) || '';
  const zone = zoneOf(form, path);
  const isRead = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(value) && isMoment(value);
  const reading = isRead
    ? messages.readAs(
        [
          formatMoment(value, locale, { weekday: true }) + (time ? ` (${formatZone(zone, locale)})` : ''),
          awayFrom(day, zone, form),
        ]
          .filter(Boolean)
          .join(' · '),
      )
    : '';
  return renderGroup(
    form,
    field,
    path,
    html`<div class="moment">
        ${dateInput(
          form,
          id,
          day,
          { label: messages.day, describedBy: `${id}-reading`, invalid, time },
          (date) => {
            // A time may follow the date: "4.12.2026 16:00".
            const [newDay, newTime] = [dayOf(date), timeOf(date)];
            form.set(path, momentOf(newDay || undefined, newTime || time));
          },
        )}
        <input
          type="time"
          id="${id}-time"
          aria-label=${messages.time}
          ?readonly=${isReadOnly}
          ?disabled=${!day}
          .value=${live(time)}
          @input=${(event: Event) =>
            form.set(path, momentOf(day || undefined, (event.target as HTMLInputElement).value))}
          @change=${() => form.done()}
        />
      </div>
      <p class="reading" id="${id}-reading">${reading}</p>`,
    false,
  );
}
