import { resolveLocale, type LocaleTag } from '../../language/locale.ts';
import { toLocale } from '../../language/locale-registry.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { NOUNS } from '../../model/noun.ts';
import { gazetteer } from '../../places/gazetteer.ts';
import { extraFields } from './extra-fields.ts';
import { guideSheet } from './guide-sheet.ts';
import { ListsSheet } from './lists-sheet.ts';
import { planColumns } from './plan-columns.ts';
import { recordSheet, type SheetContext, type SheetPlan } from './record-sheet.ts';
import { commonColumns } from './template-columns.ts';
import { writeXlsx, type WrittenSheet } from './write-xlsx.ts';

/** How far the writing is. */
export interface WriteProgress {
  readonly owner: FieldOwner;
  /** The rows of this sheet that are written, of how many. */
  readonly done: number;
  readonly total: number;
}

/** How {@link writeWorkbook} writes a dataset. */
export interface WriteOptions {
  /** The language of headings, choices and places. Default: that of the dataset. */
  readonly locale?: LocaleTag | undefined;
  /** The nouns to write. Default: those that have records. */
  readonly nouns?: readonly FieldOwner[] | undefined;
  /** Told after every thousand rows of a sheet, and after its last. */
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined;
  /**
   * Told where a text is longer than the 32,767 characters that a cell holds. It is cut off with an
   * ellipsis.
   */
  readonly onShortened?: ((place: { readonly sheet: string; readonly cell: string }) => void) | undefined;
}

/** The lists of a dataset that are sheets, in their order. */
const LISTS = [...NOUNS, 'municipalities'] as const;

/** The header of a dataset, as the only record of its sheet, without the version of the format. */
const headerOf = (dataset: Dataset): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(dataset).filter(([key]) => key !== 'ura' && !LISTS.some((list) => list === key)),
  );

/** The records of a noun, or of the header. */
export const recordsOf = (dataset: Dataset, owner: FieldOwner): readonly unknown[] =>
  owner === 'dataset' ? [headerOf(dataset)] : ((dataset[owner] as readonly unknown[] | undefined) ?? []);

/** The names of the fields that the model does not know, in the order in which they are found. */
export function extraNames(records: readonly unknown[], owner: FieldOwner): string[] {
  const names = new Set<string>();
  for (const record of records) for (const [name] of extraFields(record, owner)) names.add(name);
  return [...names];
}

function planOf(dataset: Dataset, owner: FieldOwner): SheetPlan {
  const records = recordsOf(dataset, owner);
  return {
    owner,
    records,
    columns: planColumns(owner, records, commonColumns(owner, [''])),
    extras: extraNames(records, owner),
    refersBy: 'id',
  };
}

/** Writes the sheets of a workbook: instructions, records, and the words of the drop-down lists. */
export function* writeSheets(
  plans: readonly SheetPlan[],
  { locale, places, ...told }: Omit<SheetContext, 'plans' | 'lists'>,
): Generator<Uint8Array, void> {
  const lists = new ListsSheet(locale, places ?? gazetteer());
  const context: SheetContext = { locale, places, ...told, plans, lists };
  const sheets: WrittenSheet[] = plans.map((plan) => recordSheet(plan, context));
  yield* writeXlsx([guideSheet(locale), ...sheets, lists.sheet]);
}

/**
 * Writes a dataset as an `.xlsx` workbook, piece by piece, for files that are too large to hold in
 * memory. See {@link writeWorkbook}.
 *
 * @example
 * const { dataset } = checkDataset({ organisations: [{ id: 'd4d', name: 'D4D', kind: 'ngo' }] });
 * let size = 0;
 * for (const piece of writeWorkbookInPieces(dataset)) size += piece.length;
 * size > 5000 // true
 */
export function* writeWorkbookInPieces(
  dataset: Dataset,
  options: WriteOptions = {},
): Generator<Uint8Array, void> {
  const { onProgress, onShortened } = options;
  const locale = toLocale(options.locale ?? resolveLocale(dataset.language, 'en'));
  const wanted = options.nouns ?? LISTS.filter((owner) => recordsOf(dataset, owner).length);
  const owners = ['dataset' as const, ...wanted.filter((owner) => owner !== 'dataset')];
  yield* writeSheets(
    owners.map((owner) => planOf(dataset, owner)),
    {
      locale,
      places: gazetteer(dataset.municipalities),
      onProgress:
        onProgress && ((owner, done) => onProgress({ owner, done, total: recordsOf(dataset, owner).length })),
      onShortened: onShortened && ((sheet, cell) => onShortened({ sheet, cell })),
    },
  );
}

/** Joins the pieces of a file. */
export function joinPieces(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces];
  const whole = new Uint8Array(all.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Writes a dataset as an `.xlsx` workbook: a sheet for each noun, a row for each record, headings
 * and choices in one language, and drop-down lists for codes, municipalities and references.
 *
 * Nothing in a cell is a formula, and text such as `+383 38 123 456` stays text. Fields that the
 * model does not know are in columns of their own. The same dataset gives the same bytes.
 *
 * @param dataset a checked dataset
 * @example
 * const { dataset } = checkDataset({ organisations: [{ id: 'd4d', name: 'D4D', kind: 'ngo' }] });
 * writeWorkbook(dataset, { locale: 'sq' }).subarray(0, 2) // new Uint8Array([80, 75])
 */
export const writeWorkbook = (dataset: Dataset, options: WriteOptions = {}): Uint8Array =>
  joinPieces(writeWorkbookInPieces(dataset, options));
