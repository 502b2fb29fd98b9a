import { fetchRows, fold, rowStyles, WINDOW, type Row } from './rows.ts';

// The limit: one normalized text for each row, a scan for each key, and fifty elements that are
// reused.

const sheet = new CSSStyleSheet();
sheet.replaceSync(rowStyles.map(({ cssText }) => cssText).join(''));

function make(name: string, className: string, ...children: Node[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

class LimitDirectory extends HTMLElement {
  private rows: readonly { readonly row: Row; readonly text: string }[] = [];
  private readonly count = make('p', 'count');
  private readonly list = make('ul', 'list');
  private readonly lines: { item: HTMLElement; name: HTMLElement; by: HTMLElement; logo: HTMLElement }[] = [];

  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const input = document.createElement('input');
    input.type = 'search';
    input.addEventListener('input', () => this.draw(fold(input.value)));
    root.append(input, this.count, this.list);
    void fetchRows().then((rows) => {
      this.rows = rows
        .map((row) => ({ row, text: fold(`${row.name} ${row.place}`) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1));
      this.draw('');
    });
  }

  private draw(text: string): void {
    const words = text.split(' ');
    const found = this.rows.filter((row) => words.every((word) => row.text.includes(word)));
    this.count.textContent = `${found.length}`;
    const shown = Math.min(found.length, WINDOW);
    for (let index = 0; index < shown; index++) {
      const line = (this.lines[index] ??= this.line());
      const { row } = found[index]!;
      line.name.textContent = row.name;
      line.by.textContent = `${row.kind} · ${row.place}`;
      line.logo.textContent = row.name.slice(0, 1);
      if (!line.item.isConnected) this.list.append(line.item);
    }
    for (const { item } of this.lines.slice(shown)) item.remove();
  }

  private line() {
    const logo = make('span', 'logo initials');
    const name = make('button', 'name');
    const by = make('p', 'by');
    return { logo, name, by, item: make('li', 'row member', logo, make('div', '', name, by)) };
  }
}

customElements.define('limit-directory', LimitDirectory);
