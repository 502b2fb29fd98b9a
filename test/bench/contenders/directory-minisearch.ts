import { html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import MiniSearch from 'minisearch';
import { fetchRows, fold, rowStyles, WINDOW, type Row } from './rows.ts';

/** MiniSearch for the search and Lit for the rows, as a developer might combine them. */
class MiniDirectory extends LitElement {
  static override styles = rowStyles;

  private rows: readonly Row[] = [];
  private byId = new Map<string, Row>();
  private words = '';
  private readonly index = new MiniSearch<Row>({
    fields: ['name', 'place'],
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void fetchRows().then((rows) => {
      this.rows = rows;
      this.byId = new Map(rows.map((row) => [row.id, row]));
      this.index.addAll(rows);
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const found = this.words.trim()
      ? this.index.search(this.words).map(({ id }) => this.byId.get(id as string)!)
      : this.rows;
    return html`<input
        type="search"
        @input=${(event: Event) => {
          this.words = (event.target as HTMLInputElement).value;
          this.requestUpdate();
        }}
      />
      <p class="count">${found.length}</p>
      <ul class="list">
        ${repeat(
          found.slice(0, WINDOW),
          ({ id }) => id,
          ({ name, kind, place }) =>
            html`<li class="row member">
              <span class="logo initials">${name.slice(0, 1)}</span>
              <div>
                <button class="name">${name}</button>
                <p class="by">${kind} · ${place}</p>
              </div>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('mini-directory', MiniDirectory);
