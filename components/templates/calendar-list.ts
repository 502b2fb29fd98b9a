import { html, nothing, type TemplateResult } from 'lit';
import { googleCalendarUrl, outlookCalendarUrl } from '../../src/formats/icalendar/calendar-links.ts';
import { toCalendar, type CalendarEntry } from '../../src/formats/icalendar/icalendar.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { download } from '../core/download-file.ts';
import type { RenderContext } from './render-context.ts';

/**
 * A file, or a link to the calendar that the visitor uses. Nothing is requested before the visitor
 * follows a link.
 *
 * @param name the name of the file, without extension
 */
export function renderCalendarList(
  entry: CalendarEntry,
  name: string,
  { locale, clock }: Pick<RenderContext, 'locale' | 'clock'>,
): TemplateResult {
  const save = () =>
    download(
      `${name}.ics`,
      'text/calendar;charset=utf-8',
      toCalendar([entry], { stamp: clock.now().getTime() }),
    );
  const link = (text: string, url: string | undefined) =>
    url
      ? html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>
        </li>`
      : nothing;
  return html`<ul>
    <li>
      <button type="button" class="quiet" part="action" @click=${save}>
        ${stateMessages(locale).calendarFile}
      </button>
    </li>
    ${link('Google Calendar', googleCalendarUrl(entry))}${link('Outlook', outlookCalendarUrl(entry))}
  </ul>`;
}
