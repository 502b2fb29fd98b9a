import { css, html, type TemplateResult } from 'lit';
import { DataElement } from '../../base/data-element.ts';
import { createSharedMunicipality } from '../../controllers/shared-municipality.ts';
import { PROVIDES } from '../../core/data-source.ts';
import type { DataSource, DataState } from '../../core/data-state.ts';

/**
 * Shares one dataset with all widgets inside it, with a single request. It renders nothing itself.
 *
 * @element ura-data
 * @slot - anything; widgets at any depth find it
 * @fires ura-load - the dataset has loaded; `detail.findings` lists the validation findings
 * @fires ura-error - there is no dataset; `detail.reason` says why
 * @example
 * <ura-data src="https://example.org/network.json">
 *   <ura-member-directory network="rrjeti"></ura-member-directory>
 * </ura-data>
 */
export class UraData extends DataElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  private readonly listeners = new Set<() => void>();

  /** The source for the widgets inside. */
  readonly [PROVIDES]: DataSource = this.provide();

  private provide(): DataSource {
    // The widgets keep this object while the source behind it may change with `src` and `data`.
    const now = (): DataState => this.dataState;
    return {
      get state() {
        return now();
      },
      subscribe: (changed) => {
        this.listeners.add(changed);
        return () => this.listeners.delete(changed);
      },
      retry: () => this.retry(),
      place: createSharedMunicipality(() => this.tell()),
    };
  }

  protected override sourceChanged(): void {
    super.sourceChanged();
    this.tell();
  }

  private tell(): void {
    for (const changed of [...this.listeners]) changed();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-data': UraData;
  }
}
