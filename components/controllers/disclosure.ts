import type { ReactiveControllerHost } from 'lit';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Noun } from '../../src/model/noun.ts';
import { sendSelect } from '../core/events.ts';

/** Opens and closes the details of records in a list. */
export class DisclosureController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly noun: Noun;
  private readonly selectOn: 'open' | 'toggle';
  private readonly openIds = new Set<string>();

  /**
   * @param selectOn whether `ura-select` is sent only when details open, or also when they close
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    noun: Noun,
    selectOn: 'open' | 'toggle' = 'toggle',
  ) {
    this.host = host;
    this.noun = noun;
    this.selectOn = selectOn;
  }

  isOpen({ id }: AnyRecord): boolean {
    return this.openIds.has(id);
  }

  /** Opens the details of a record that an address names. Sends no event. */
  open(id: string): void {
    this.openIds.add(id);
    this.host.requestUpdate();
  }

  /**
   * Opens or closes the details of a record. Sends `ura-select` first: a page that prevents the
   * default shows the record itself, and the details do not change.
   */
  toggle(record: AnyRecord): void {
    const { id } = record;
    const isSent = this.selectOn === 'toggle' || !this.openIds.has(id);
    if (isSent && !sendSelect(this.host, this.noun, record)) return;
    if (!this.openIds.delete(id)) this.openIds.add(id);
    this.host.requestUpdate();
  }
}
