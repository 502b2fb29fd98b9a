import { diffDatasets } from '../../../../src/dataset/edit/diff-datasets.ts';
import { removeRecord, renameRecord, upsertRecord } from '../../../../src/dataset/edit/edit-records.ts';
import { makeId } from '../../../../src/dataset/edit/make-id.ts';
import { serializeDataset } from '../../../../src/dataset/edit/serialize-dataset.ts';
import { listOf } from '../../../../src/dataset/validate/safe-read.ts';
import type { AnyRecord, Dataset } from '../../../../src/model/dataset.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { History } from './history.ts';
import { firstName } from './open-dataset.ts';
import { withValue, type Path } from './values.ts';

/** A description of a step, for the undo and redo buttons. */
export interface Step {
  readonly what: 'added' | 'removed' | 'changed' | 'imported' | 'file';
  /** The name of the record. */
  readonly name?: string | undefined;
  /** The number of records, for an import. */
  readonly count?: number;
}

/** Whether a record was added to or removed from a list. */
export const isOtherList = (before: Dataset | undefined, after: Dataset | undefined): boolean =>
  NOUNS.some((noun) => before?.[noun].length !== after?.[noun].length);

/** The number of changes between two versions of a file. */
export function countChanges(before: Dataset, after: Dataset): number {
  const { header, added, removed, changed } = diffDatasets(before, after);
  return header.length + added.length + removed.length + changed.length;
}

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Whether serialising a file changes nothing but its empty lists, which are left out. */
function isInOrder(dataset: Dataset): boolean {
  const entries = Object.entries(dataset).filter(([, value]) => !Array.isArray(value) || value.length);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n` === serializeDataset(dataset);
}

/** The open file and its history. It does not depend on the page. */
export class EditorStore {
  /** The file as it was opened or last saved. */
  base: Dataset;
  #history: History<Dataset, Step>;
  /** The new records, whose ids follow their names because nothing refers to them yet. */
  readonly #follows = new Set<string>();

  /** Whether the stored file has its keys and records in the order in which it is written. */
  #isInOrder: boolean | undefined;

  /** @param base the file as it is stored; without one, as it is opened */
  constructor(dataset: Dataset, base = dataset) {
    this.base = base;
    this.#history = new History(dataset);
  }

  get dataset(): Dataset {
    return this.#history.present;
  }

  get isChanged(): boolean {
    return this.dataset !== this.base;
  }

  /** Whether saving also reorders the rest of the file, which changes many of its lines. */
  get reorders(): boolean {
    this.#isInOrder ??= isInOrder(this.base);
    return !this.#isInOrder;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  undo(): Step | undefined {
    return this.#history.undo();
  }

  redo(): Step | undefined {
    return this.#history.redo();
  }

  /** Ends the current step, so that further typing is a new one. */
  seal(): void {
    this.#history.seal();
  }

  /** Marks the current state as saved. */
  markSaved(dataset: Dataset = this.dataset): void {
    this.base = dataset;
    this.#isInOrder = true;
    this.seal();
  }

  /** Replaces the whole file. */
  replace(dataset: Dataset, step: Step): void {
    this.#history.push(dataset, step);
  }

  records(noun: Noun): readonly AnyRecord[] {
    return listOf(this.dataset[noun] as readonly AnyRecord[]);
  }

  find(noun: Noun, id: string): AnyRecord | undefined {
    return this.records(noun).find((record) => record.id === id);
  }

  /** Adds a record, and returns its id. */
  create(noun: Noun, fields: object = {}): string {
    const taken = new Set<string>(this.records(noun).map(({ id }) => id));
    const name = firstName(fields);
    const id = makeId(name ?? noun, taken, noun);
    this.#follows.add(`${noun} ${id}`);
    this.#put(noun, { id, ...fields }, { what: 'added', name });
    return id;
  }

  /** Adds a copy of a record, and returns its id. */
  duplicate(noun: Noun, id: string, nameOfCopy: (name: string) => string): string | undefined {
    const record = this.find(noun, id);
    if (!record) return undefined;
    const { id: _, ...fields } = copy(record) as Record<string, unknown>;
    for (const field of ['name', 'title']) {
      const text = fields[field];
      if (typeof text === 'string') fields[field] = nameOfCopy(text);
      else if (typeof text === 'object' && text !== null)
        fields[field] = Object.fromEntries(
          Object.entries(text).map(([tag, each]) => [
            tag,
            typeof each === 'string' ? nameOfCopy(each) : each,
          ]),
        );
    }
    return this.create(noun, fields);
  }

  /** Changes a field of a record. Consecutive edits of the same field are one step. */
  setField(noun: Noun, id: string, path: Path, value: unknown): void {
    const record = this.find(noun, id);
    if (!record) return;
    const next = { ...(withValue(record, path, value) as object), id } as AnyRecord;
    const key = [noun, id, ...path].join(' ');
    this.#put(noun, next, { what: 'changed', name: firstName(next) }, key);
  }

  /** Changes a field of the file itself. */
  setHeader(path: Path, value: unknown): void {
    const next = withValue(this.dataset, path, value) as Dataset;
    this.#history.push(next, { what: 'file' }, path.join(' '));
  }

  /** Changes the id of a record, and the references to it. */
  rename(noun: Noun, id: string, newId: string): boolean {
    const { dataset, fault } = renameRecord(this.dataset, noun, id, newId);
    if (fault) return false;
    this.#follows.delete(`${noun} ${id}`);
    this.#history.push(dataset, { what: 'changed', name: firstName(this.find(noun, id)) });
    return true;
  }

  /**
   * Derives the id of a new record from its name, once there is one.
   *
   * @returns the id that the record has now
   */
  followName(noun: Noun, id: string): string {
    if (!this.#follows.has(`${noun} ${id}`)) return id;
    const record = this.find(noun, id) as Readonly<Record<string, unknown>> | undefined;
    const { network, member } = record ?? {};
    const isNamed = noun === 'memberships' && typeof network === 'string' && typeof member === 'string';
    const name = isNamed ? `${network} ${member}` : firstName(record);
    if (name === undefined) return id;
    const others = new Set<string>(this.records(noun).flatMap((each) => (each.id === id ? [] : each.id)));
    const wanted = makeId(name, others, noun);
    if (wanted === id || !this.rename(noun, id, wanted)) return id;
    this.#follows.add(`${noun} ${wanted}`);
    return wanted;
  }

  remove(noun: Noun, id: string): void {
    const name = firstName(this.find(noun, id));
    this.#history.push(removeRecord(this.dataset, noun, id).dataset, { what: 'removed', name });
  }

  #put(noun: Noun, record: object, step: Step, key?: string): void {
    this.#history.push(upsertRecord(this.dataset, noun, record as never), step, key);
  }
}
