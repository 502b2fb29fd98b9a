import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CalendarEntry } from '../../src/formats/icalendar/icalendar.ts';
import { report } from '../core/report.ts';
import { ownPart } from './one-template.ts';
import { openerLabel } from './opener.ts';
import type { RenderContext } from './render-context.ts';

/** `Add to calendar`. What is in it is fetched and rendered when the visitor opens it. */
export class CalendarMenu {
  private readonly host: ReactiveControllerHost;
  private readonly open = new Set<string>();
  private list: typeof import('./calendar-list.ts') | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /**
   * @param entry called when the menu is open
   * @param name the name of the file, without extension
   */
  render(
    entry: () => CalendarEntry,
    name: string,
    label: string,
    context: Pick<RenderContext, 'locale' | 'clock'>,
  ): TemplateResult {
    const toggled = ({ currentTarget }: Event) =>
      void this.toggle(name, (currentTarget as HTMLDetailsElement).open);
    const isOpen = this.open.has(name);
    return html`<details class="calendar" part="calendar" ?open=${isOpen} @toggle=${toggled}>
      <summary class="opener">${openerLabel(label)}</summary>
      ${ownPart(isOpen && this.list ? this.list.renderCalendarList(entry(), name, context) : nothing)}
    </details>`;
  }

  private async toggle(name: string, isOpen: boolean): Promise<void> {
    if (!isOpen) return void this.open.delete(name);
    this.open.add(name);
    try {
      this.list ??= await import('./calendar-list.ts');
      this.host.requestUpdate();
    } catch {
      report('script', 'could not fetch the script of the calendar menu.');
    }
  }
}

/** The styles of {@link CalendarMenu}. */
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
