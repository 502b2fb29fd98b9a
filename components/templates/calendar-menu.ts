import { css, html, nothing, type TemplateResult } from 'lit';
import { googleCalendarUrl, outlookCalendarUrl } from '../../src/formats/icalendar/calendar-links.ts';
import { toCalendar, type CalendarEntry } from '../../src/formats/icalendar/icalendar.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { download } from '../core/download-file.ts';
import { openerLabel } from './opener.ts';
import type { RenderContext } from './render-context.ts';

/**
 * `Add to calendar`: a file, or a link to the calendar that the visitor uses. Nothing is requested
 * before the visitor follows a link.
 *
 * @param name the name of the file, without extension
 */
export function renderCalendarMenu(
  entry: CalendarEntry,
  name: string,
  label: string,
  { locale, clock }: Pick<RenderContext, 'locale' | 'clock'>,
): TemplateResult {
  const save = () =>
    download(`${name}.ics`, 'text/calendar;charset=utf-8', toCalendar([entry], clock.now().getTime()));
  const link = (text: string, url: string | undefined) =>
    url
      ? html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>
        </li>`
      : nothing;
  return html`<details class="calendar" part="calendar">
    <summary class="opener">${openerLabel(label)}</summary>
    <ul>
      <li>
        <button type="button" class="quiet" part="action" @click=${save}>
          ${stateMessages(locale).calendarFile}
        </button>
      </li>
      ${link('Google Calendar', googleCalendarUrl(entry))}${link('Outlook', outlookCalendarUrl(entry))}
    </ul>
  </details>`;
}

/** The styles of {@link renderCalendarMenu}. */
export const calendarMenuStyles = css`
  .calendar ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding-block: 0.35em 0.15em;
  }
  .calendar .quiet {
    padding-inline: 0;
  }
  .actions .calendar > .opener {
    box-sizing: border-box;
    min-block-size: 2.5em;
    padding-block: 0.55em;
    font-weight: 600;
  }
  @media print {
    .calendar {
      display: none;
    }
  }
`;
