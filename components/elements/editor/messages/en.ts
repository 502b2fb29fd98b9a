import type { FieldGroup } from '../../../../src/model/field-groups.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import { count } from '../../../../src/language/en/number.ts';

type Of<Argument extends string | number> = (value: Argument) => string;

/** How a conflict is explained. */
export interface ConflictTexts {
  readonly heading: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The messages of the editor. No visitor loads them. */
export interface EditorMessages {
  readonly editor: string;
  /** The button that creates a record, by noun, because adjectives agree with the noun. */
  readonly create: Readonly<Record<Noun, string>>;
  /** Shown in place of a missing name. */
  readonly unnamed: string;
  readonly file: string;
  readonly health: string;
  readonly contents: string;
  readonly groups: Readonly<Record<FieldGroup, string>>;

  // The file
  readonly save: string;
  readonly saved: string;
  readonly saving: string;
  readonly saveFailed: string;
  readonly unsaved: Of<number>;
  readonly noChanges: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: Of<string>;
  readonly redone: Of<string>;
  readonly import: string;
  readonly export: string;
  readonly exportAs: Of<string>;
  readonly readOnly: string;
  readonly cancel: string;
  readonly close: string;
  readonly notADataset: string;
  readonly repaired: Of<number>;
  readonly welcome: string;
  readonly welcomeHint: string;
  readonly chooseFile: string;
  readonly newFile: string;
  /** The menu with what can be opened. */
  readonly fileMenu: string;
  readonly openOther: string;

  // Before another file is opened
  readonly leaveQuestion: string;
  readonly leaveHint: string;
  readonly saveAndLeave: string;
  readonly discardChanges: string;

  // The summary before saving
  readonly summary: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly errorsLeft: Of<number>;
  readonly saveNow: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;

  // Lists
  readonly search: string;
  readonly records: Of<number>;
  readonly noRecords: string;
  readonly noMatch: string;
  readonly name: string;
  readonly status: string;
  readonly findings: string;
  readonly actions: string;
  readonly showMore: string;
  readonly errors: Of<number>;
  readonly warnings: Of<number>;
  readonly duplicate: string;
  readonly copyOf: Of<string>;
  readonly remove: string;
  readonly removedRecord: Of<string>;
  readonly addedRecord: Of<string>;
  readonly changedRecord: Of<string>;
  readonly importedRecords: Of<number>;
  readonly removeQuestion: Of<string>;
  readonly referrers: Of<number>;
  readonly referrersStay: string;

  // Forms
  readonly moreFields: Of<number>;
  readonly otherFields: string;
  readonly required: string;
  readonly add: string;
  readonly removeItem: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly apply: Of<string>;
  readonly removeField: string;
  readonly day: string;
  readonly time: string;
  readonly readAs: Of<string>;
  readonly dateHint: string;
  readonly type: string;
  readonly options: Of<number>;
  readonly noOption: string;
  readonly createNamed: Of<string>;
  readonly openRecord: Of<string>;
  readonly missingRecord: string;
  readonly fromList: string;
  /** The field of a party, which is one or the other. */
  readonly party: string;
  /** The button that chooses the languages of a form. */
  readonly languages: Of<number>;
  readonly person: string;
  readonly made: Of<string>;
  readonly writeOwn: string;
  readonly picture: string;
  readonly pictureFails: string;
  readonly moved: Of<number>;

  // The preview
  readonly preview: string;
  readonly width: string;
  readonly language: string;
  readonly moment: string;
  readonly now: string;
  readonly noPreview: string;

  // Import
  readonly importTitle: string;
  readonly importHint: string;
  readonly importFindings: Of<number>;
  readonly importNothing: string;
  readonly importDoubtful: string;
  /** Says that saving writes a data file instead of the open spreadsheet. */
  readonly sheetOpened: Of<string>;
  /** Says that saving also sorts the keys and records of the file. */
  readonly reorders: string;
  readonly accept: string;
  readonly acceptCount: Of<number>;
  readonly fields: string;
  readonly select: string;

  // Drafts and conflicts
  readonly draft: Of<string>;
  readonly restore: string;
  readonly discard: string;
  /** For a save and for a draft: the heading, and the names of both versions. */
  readonly conflict: ConflictTexts;
  readonly draftConflict: ConflictTexts;
  readonly conflictHint: string;
}

export const en: EditorMessages = {
  editor: 'Data editor',
  create: {
    organisations: 'New organisation',
    memberships: 'New membership',
    programmes: 'New programme',
    projects: 'New project',
    grants: 'New grant',
    calls: 'New call',
    services: 'New service',
    events: 'New event',
    articles: 'New article',
  },
  unnamed: 'No name yet',
  file: 'About this file',
  health: 'Data quality',
  contents: 'Contents',
  groups: {
    identity: 'Basics',
    description: 'Description',
    people: 'Who',
    time: 'Dates',
    money: 'Money',
    place: 'Place',
    contact: 'Contact',
    media: 'Images and documents',
    record: 'About this record',
  },
  save: 'Save',
  saved: 'Saved.',
  saving: 'Saving…',
  saveFailed: 'It could not be saved. Your changes are still here. Try again, or export the file.',
  unsaved: (n) => `${count(n, 'unsaved change')}`,
  noChanges: 'No unsaved changes',
  undo: 'Undo',
  redo: 'Redo',
  undone: (step) => `Undone: ${step}`,
  redone: (step) => `Done again: ${step}`,
  import: 'Import',
  export: 'Export',
  exportAs: (format) => `Export as ${format}`,
  readOnly: 'You can look at this data, but not change it.',
  cancel: 'Cancel',
  close: 'Close',
  notADataset: 'This file has no data that can be edited. Choose another one.',
  repaired: (n) => `${count(n, 'record')} got a new ID, because the old one was missing or in use.`,
  welcome: 'Keep your network’s data here',
  welcomeHint:
    'Open a data file or a spreadsheet, or start a new file. Nothing leaves this computer until you save.',
  chooseFile: 'Open a file',
  newFile: 'Start a new file',
  fileMenu: 'File',
  openOther: 'Open another file',
  leaveQuestion: 'Save your changes first?',
  leaveHint: 'Another file will be opened. These changes are not saved yet:',
  saveAndLeave: 'Save and continue',
  discardChanges: 'Discard these changes',
  summary: 'Changes to save',
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  errorsLeft: (n) => `${count(n, 'error')} in the data. Pages leave out what is wrong; you can still save.`,
  saveNow: 'Save these changes',
  before: 'Before',
  after: 'After',
  nothing: 'nothing',
  search: 'Search',
  records: (n) => count(n, 'record'),
  noRecords: 'Nothing here yet.',
  noMatch: 'Nothing matches. Search for something else.',
  name: 'Name',
  status: 'Status',
  findings: 'To fix',
  actions: 'Actions',
  showMore: 'Show more',
  errors: (n) => count(n, 'error'),
  warnings: (n) => count(n, 'warning'),
  duplicate: 'Duplicate',
  copyOf: (name) => `${name} (copy)`,
  remove: 'Delete',
  removedRecord: (name) => `Deleted: ${name}`,
  addedRecord: (name) => `Added: ${name}`,
  changedRecord: (name) => `Changed: ${name}`,
  importedRecords: (n) => `Imported: ${count(n, 'record')}`,
  removeQuestion: (name) => `Delete “${name}”?`,
  referrers: (n) => `${count(n, 'other record')} ${n === 1 ? 'refers' : 'refer'} to it:`,
  referrersStay: 'Nothing else is deleted, but nothing will be shown in its place.',
  moreFields: (n) => `More fields (${n})`,
  otherFields: 'Other fields',
  required: 'required',
  add: 'Add',
  removeItem: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  apply: (value) => `Write “${value}”`,
  removeField: 'Remove this field',
  day: 'Day',
  time: 'Time',
  readAs: (value) => `Read as: ${value}`,
  dateHint: 'A year, a month or a day: 2026, 12.2026 or 4.12.2026',
  type: 'Type to search',
  options: (n) => count(n, 'suggestion'),
  noOption: 'Nothing found',
  createNamed: (name) => `Create “${name}”`,
  openRecord: (name) => `Open ${name}`,
  missingRecord: 'not in this file',
  fromList: 'Organisation',
  party: 'Organisation or programme',
  languages: (n) => `Languages (${n})`,
  person: 'Person',
  made: (text) => `Made from the other script: ${text}`,
  writeOwn: 'Write it yourself',
  picture: 'The image',
  pictureFails: 'There is no image at this address.',
  moved: (n) => `Moved to place ${n}`,
  preview: 'Preview',
  width: 'Width',
  language: 'Language',
  moment: 'As it looks on',
  now: 'Now',
  noPreview: 'The preview appears when all required fields are filled in.',
  importTitle: 'What the file would change',
  importHint: 'Choose what you want to take over. You can undo it afterwards.',
  importFindings: (n) =>
    `${count(n, 'thing')} in the file could not be read or ${n === 1 ? 'needs' : 'need'} a look:`,
  importNothing: 'The file contains nothing new.',
  importDoubtful: 'May be here already',
  sheetOpened: (name) =>
    `This is a spreadsheet. Saving creates a data file, “${name}”, and leaves the spreadsheet as it is.`,
  reorders:
    'Saving also puts the fields and records of the file in their order, once. Nothing else changes by that, but under version control many lines do.',
  accept: 'Take over',
  acceptCount: (n) => `Take over ${count(n, 'record')}`,
  fields: 'Fields',
  select: 'Select',
  draft: (when) => `There is an unsaved draft from ${when}.`,
  restore: 'Restore it',
  discard: 'Discard it',
  conflict: {
    heading: 'The saved file has changed in the same fields',
    mine: 'My version',
    theirs: 'The saved version',
  },
  draftConflict: {
    heading: 'The file has changed since your draft',
    mine: 'My draft',
    theirs: 'The file now',
  },
  conflictHint: 'Choose which version stays. Everything else is merged already.',
};
