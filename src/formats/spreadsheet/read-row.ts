import type { Field } from '../../language/fields-of.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { TableColumn } from './find-table.ts';
import { periodFields, type ColumnMeaning } from './headings.ts';
import { NO_ITEM, splitList } from './list-cell.ts';
import { cleanText, readCell, readTimeCell, type CellFault } from './read-cell.ts';
import { readPeriod } from './read-date.ts';
import { readCurrency } from './read-number.ts';
import {
  closeGaps,
  placeOf,
  setAt,
  setText,
  valueAt,
  type Place,
  type PlainRecord,
} from './record-builder.ts';
import type { Cell, SheetRow } from './workbook.ts';

/** A reference that is still the text of its cell: an id or a name. */
export interface PendingReference {
  readonly place: Place;
  readonly target: NonNullable<Field['refersTo']>;
  readonly text: string;
  readonly column: number;
}

/** A fault of a cell. */
export interface RowFault extends CellFault {
  readonly column: number;
  readonly value: string;
  /** The place in the record that has no value because of it. */
  readonly place: Place;
}

/** A record that was read from a row, with its references not yet resolved. */
export interface ReadRow {
  readonly record: PlainRecord;
  readonly row: number;
  readonly references: readonly PendingReference[];
  readonly faults: readonly RowFault[];
  /** The columns of values whose place the headings do not tell, by `place.join('.')`. */
  readonly columns: ReadonlyMap<string, number>;
  /** The numbers that items had before gaps in their list were closed. */
  readonly moved: ReadonlyMap<string, readonly number[]>;
}

/** What a row is read with. */
export interface RowContext {
  readonly owner: FieldOwner;
  readonly columns: readonly TableColumn[];
  /** The language of texts without one. */
  readonly language: string;
  readonly gazetteer?: Gazetteer | undefined;
}

/** Kinds of which a cell of a single field holds one value, so that a second one is an addition. */
const SINGLE: ReadonlySet<Field['kind']> = new Set([
  'choice',
  'municipality',
  'reference',
  'email',
  'phone',
  'link',
  'image',
  'date',
  'moment',
]);

/** Kinds whose lists people also divide with commas and "and". */
const WITH_COMMAS: ReadonlySet<Field['kind']> = new Set(['municipality', 'choice', 'language', 'country']);
const COMMA = /\s*[,/]\s*|\s+(?:dhe|and|i|и)\s+/u;

const NETWORKS: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/',
  fb: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  twitter: 'https://twitter.com/',
  tiktok: 'https://www.tiktok.com/@',
};

/** A table in which every cell is bad must not fill the memory with what is said about it. */
const MOST_FAULTS = 20_000;

/** Reads the rows of a table, one at a time. */
export class RowReader {
  readonly #context: RowContext;
  #record: PlainRecord = {};
  #references: PendingReference[] = [];
  #faults: RowFault[] = [];
  #columns = new Map<string, number>();
  #currencies = new Map<string, string>();

  constructor(context: RowContext) {
    this.#context = context;
  }

  /** The faults that were left out, because there are more than anybody reads. */
  leftOut = 0;
  #count = 0;

  #addFault(fault: RowFault): void {
    if (this.#count++ < MOST_FAULTS) this.#faults.push(fault);
    else this.leftOut++;
  }

  /** @returns `undefined` if no cell has a value */
  read(row: SheetRow): ReadRow | undefined {
    this.#record = {};
    this.#references = [];
    this.#faults = [];
    this.#columns = new Map();
    this.#currencies = new Map();
    let lastMoment: Place | undefined;
    const last: [ColumnMeaning, Cell, string, TableColumn][] = [];
    for (const column of this.#context.columns) {
      const meaning = column.read?.meaning;
      const cell = meaning && row.cells[column.column];
      const text = cell ? cleanText(cell.text) : '';
      if (!cell || !text || text === NO_ITEM) continue;
      if (meaning.kind === 'field') {
        if (meaning.field.kind === 'moment')
          lastMoment = placeOf(meaning.field.path, (meaning.place ?? 1) - 1);
        this.#readField(meaning, cell, text, column);
      } else if (meaning.kind === 'time' && lastMoment) this.#addTime(lastMoment, cell, text, column.column);
      // Items of lists come after the numbered items.
      else last.push([meaning, cell, text, column]);
    }
    for (const [meaning, cell, text, { column }] of last) {
      if (meaning.kind === 'party') this.#addParties(meaning.role, text, column);
      else if (meaning.kind === 'identifier') this.#addIdentifiers(meaning.scheme, cell, text, column);
      else if (meaning.kind === 'contact') this.#readContact(text, column);
      else if (meaning.kind === 'period') this.#readPeriod(cell, text, column);
    }
    this.#addCurrencies();
    if (!Object.keys(this.#record).length && !this.#faults.length) return undefined;
    return {
      record: this.#record,
      row: row.number,
      references: this.#references,
      faults: this.#faults,
      columns: this.#columns,
      moved: closeGaps(this.#record),
    };
  }

  #readField(
    { field, place, language, currency }: Extract<ColumnMeaning, { kind: 'field' }>,
    cell: Cell,
    text: string,
    { column, heading }: TableColumn,
  ): void {
    const item = (place ?? 1) - 1;
    const isInList = field.path.includes('[].');
    if (currency) this.#currencies.set(placeOf(field.path, item).slice(0, -1).join('.'), currency);
    if (field.isList) {
      this.#readList(field, item, language, cell, this.#withNetwork(field, text, heading), column);
      return;
    }
    const values = isInList && place === undefined ? splitList(text) : [text];
    for (const [index, value] of values.entries()) {
      const at = placeOf(field.path, item + index);
      if (values.length > 1) this.#columns.set(at.join('.'), column);
      if (value !== NO_ITEM) this.#readValue(field, at, language, cell, value, column);
    }
  }

  /** The name of a page on a social network is turned into its address. */
  #withNetwork(field: Field, text: string, heading: string): string {
    const network = field.path === 'social' ? NETWORKS[heading.trim().toLowerCase()] : undefined;
    return network && /^@?[\w.-]+$/.test(text) && !/\.(com|org|net)/i.test(text)
      ? network + text.replace('@', '')
      : text;
  }

  #readList(
    field: Field,
    item: number,
    language: string | undefined,
    cell: Cell,
    text: string,
    column: number,
  ): void {
    const at = placeOf(field.path, item);
    const values = splitList(text);
    const isText = field.kind === 'localized-text';
    const start = isText ? 0 : ((valueAt(this.#record, at) as unknown[] | undefined)?.length ?? 0);
    let index = start;
    for (const value of values) {
      const parts =
        WITH_COMMAS.has(field.kind) && this.#isDivided(field, cell, value) ? value.split(COMMA) : [value];
      for (const part of parts.filter(Boolean)) {
        const place = [...at, index];
        if (start > 0) this.#columns.set(place.join('.'), column);
        if (part === NO_ITEM) index++;
        else if (this.#readValue(field, place, language, cell, part, column) || isText) index++;
      }
    }
  }

  /** Whether a value is several: it is none as a whole, and each of its parts is one. */
  #isDivided(field: Field, cell: Cell, value: string): boolean {
    if (!COMMA.test(value)) return false;
    if (field.kind === 'language' || field.kind === 'country') return true;
    const isOne = (text: string) => readCell(cell, text, field, this.#context.gazetteer).value !== undefined;
    return !isOne(value) && value.split(COMMA).some(isOne);
  }

  /** Reads one value. Returns whether the record has it. */
  #readValue(
    field: Field,
    place: Place,
    language: string | undefined,
    cell: Cell,
    text: string,
    column: number,
  ): boolean {
    const [first = text, ...others] = SINGLE.has(field.kind) ? splitList(text) : [text];
    const addFault = (fault: CellFault, value = text) => this.#addFault({ ...fault, column, value, place });
    if (others.length && !this.#readPeriod(cell, text, column, place))
      addFault({ code: 'cell-several', severity: 'warning', params: { read: first } });
    if (field.kind === 'localized-text' || field.kind === 'codes') {
      if (cell.kind === 'error' || cell.kind === 'unknown')
        return this.#readPlain(field, place, cell, first, addFault);
      return field.kind === 'codes'
        ? setAt(this.#record, [...place, language ?? 'code'], text)
        : setText(this.#record, place, text, language, this.#context.language);
    }
    if (field.kind === 'date' && cell.kind === 'text' && this.#readPeriod(cell, first, column, place))
      return true;
    if (field.kind === 'reference' && cell.kind !== 'error' && cell.kind !== 'unknown') {
      const target = field.refersTo!;
      if (!setAt(this.#record, place, first)) return false;
      this.#references.push({ place, target, text: first, column });
      return true;
    }
    return this.#readPlain(field, place, cell, first, addFault);
  }

  #readPlain(
    field: Field,
    place: Place,
    cell: Cell,
    text: string,
    addFault: (fault: CellFault, value?: string) => void,
  ): boolean {
    const { value, fault, currency } = readCell(cell, text, field, this.#context.gazetteer);
    if (fault) addFault(fault, cell.kind === 'error' ? cell.text : text);
    if (currency) this.#currencies.set(place.slice(0, -1).join('.'), currency);
    // A recipient is a person, or it is not said.
    if (value === undefined || (value === false && field.path === 'recipient.individual')) return false;
    return setAt(this.#record, place, value);
  }

  /** Sets the start and the end of a period, if the text is one and the field has both. */
  #readPeriod(cell: Cell, text: string, column: number, place?: Place): boolean {
    const fields = periodFields(this.#context.owner);
    const [start, end] = fields ?? [];
    if (!start || !end || (place && ![start.path, end.path].includes(place.join('.')))) return false;
    const period = readPeriod(text);
    if (period) {
      for (const [{ path }, date] of [
        [start, period.start],
        [end, period.end],
      ] as const) {
        this.#columns.set(path, column);
        setAt(this.#record, placeOf(path), date);
      }
      return true;
    }
    if (place) return false;
    // A column for a period with one date says when it began.
    const addFault = (fault: CellFault) =>
      this.#addFault({ ...fault, column, value: text, place: placeOf(start.path) });
    this.#columns.set(start.path, column);
    return this.#readPlain(start, placeOf(start.path), cell, text, addFault);
  }

  /** "Arta Krasniqi, arta@example.org, 044 123 456": what is no address or number is not public. */
  #readContact(text: string, column: number): void {
    const others: string[] = [];
    const read: string[] = [];
    for (const part of splitList(text).flatMap((value) => value.split(/\s*[,|]\s*|\s+\/\s+/))) {
      const value = part.replace(/^(tel|mob|cel|e-?mail|email)\.?\s*:?\s*/i, '').trim();
      const field = /^\S+@\S+\.\S+$/.test(value)
        ? 'email'
        : /^\+?[\d\s()./-]{8,24}$/.test(value)
          ? 'phone'
          : '';
      if (field && setAt(this.#record, [field], value)) {
        this.#columns.set(field, column);
        read.push(value);
      } else if (value) others.push(value);
    }
    if (!others.length) return;
    const fault = {
      code: 'cell-several',
      severity: 'warning',
      column,
      value: text,
      place: ['email'],
    } as const;
    this.#addFault({ ...fault, params: { read: read.join(', ') || '–' } });
  }

  #addTime(place: Place, cell: Cell, text: string, column: number): void {
    const date = valueAt(this.#record, place);
    if (typeof date !== 'string' || date.length !== 10) return;
    const time = readTimeCell(cell, text);
    if (time === undefined) {
      this.#addFault({ code: 'cell-time', severity: 'error', column, value: text, place });
      return;
    }
    const owner = valueAt(this.#record, place.slice(0, -1)) as Record<string | number, unknown>;
    owner[place.at(-1)!] = `${date}T${time}`;
  }

  #nextItem(list: string): number {
    return (this.#record[list] as unknown[] | undefined)?.length ?? 0;
  }

  #addParties(role: string, text: string, column: number): void {
    for (const name of splitList(text)) {
      const item = this.#nextItem('parties');
      const place = ['parties', item, 'organisation'];
      setAt(this.#record, place, name);
      setAt(this.#record, ['parties', item, 'role'], role);
      this.#columns.set(`parties.${item}`, column);
      this.#references.push({ place, target: 'organisations', text: name, column });
    }
  }

  #addIdentifiers(scheme: string, cell: Cell, text: string, column: number): void {
    for (const value of splitList(text)) {
      const item = this.#nextItem('identifiers');
      const place = ['identifiers', item, 'value'];
      const read = readCell(cell, value, TEXT_FIELD);
      if (read.fault) this.#addFault({ ...read.fault, column, value, place });
      if (read.value === undefined) continue;
      setAt(this.#record, ['identifiers', item, 'scheme'], scheme);
      setAt(this.#record, place, String(read.value));
      this.#columns.set(`identifiers.${item}`, column);
    }
  }

  #addCurrencies(): void {
    for (const [owner, currency] of this.#currencies) {
      const place = owner.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      if (valueAt(this.#record, place) !== undefined)
        setAt(this.#record, [...place, 'currency'], readCurrency(currency) ?? currency);
    }
  }
}

/** Stands for the field of a register number, which the heading names. */
const TEXT_FIELD = { kind: 'text', path: 'identifiers[].value' } as Field;
