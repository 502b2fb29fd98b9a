// Text in backticks is code and stays the same in every script. The backticks are not printed.
// Text in braces is filled in.
export const en = {
  help: {
    tagline: 'Civil-society data, written once and shown everywhere',
    usage: 'Usage:',
    place: 'options',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    attributes: 'Widgets and their attributes:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
    exit0: 'all is well',
    exit1: 'the data has errors',
    exit2: 'the command line is wrong, or a file cannot be read or written',
    help: 'shows this text',
    helpCommand: 'shows the help of a command',
    version: 'shows the version',
  },
  // Descriptions that several commands share.
  options: {
    file: 'the data file (`JSON`, `.xlsx`, `.ods` or `.csv`): a path or a URL',
    locale:
      'the language: `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` or `en`. Default: the language of the system, or English',
    now: 'as if it were that moment, such as `2026-11-22T12:00:00Z`',
    json: 'prints JSON, also for errors',
    out: 'writes to a file. An existing file is kept, unless you add `--force`',
    force: 'replaces an existing file',
  },
  commands: {
    template: {
      summary: 'Writes an empty workbook to fill in, with headings, notes and drop-down lists.',
      out: 'the workbook to write. Default: `network.xlsx`',
      with: 'the sheets, such as `members,calls`. Default: all',
      languages: 'the languages of texts, a column for each, such as `sq,en`. Default: one column',
      allFields: 'gives every field a column. Default: the fields that most offices need',
      locale: 'the language of headings and notes. Default: the language of the system, or English',
      examples: ['a workbook in Albanian', 'in Serbian, only for members and calls'],
    },
    check: {
      summary: 'Reports problems in a data file and how to fix them.',
      mark: 'writes a copy of the spreadsheet (`.xlsx`) with the cells marked and a sheet of findings',
      examples: [
        'problems in the language of the system',
        'problems in Albanian',
        'problems of a published file, for a program',
      ],
    },
    convert: {
      summary: 'Converts a spreadsheet into a data file, or a data file into a spreadsheet.',
      note: 'It reports every cell that it could not read, and writes the rest.',
      in: 'the file to read (`.xlsx`, `.ods`, `.csv` or `.json`): a path or a URL. Or a folder of spreadsheets',
      out: 'the file to write (`.json`, `.xlsx` or `.csv`), or a folder for a CSV file of each list (`lists/`)',
      noun: 'what the rows are, if the headings do not say it, or what to write: `organisations`, `projects` and so on',
      known: 'a data file that the spreadsheet belongs to. It gives the title, the publisher and the ids',
      examples: [
        'a workbook, with the report in Albanian',
        'the data file as a workbook',
        'one list, for a network that has a data file',
        'every spreadsheet of a folder: `organisations.csv`, `calls.xlsx` and so on',
      ],
    },
    merge: {
      summary: 'Merges a spreadsheet, or another data file, into a data file.',
      note: 'Records are matched by id, then by a register number, a membership or a reference. A record that only has the same name as another is reported and left out, unless you add `--same-names`. What the new file does not have stays as it is.',
      old: 'the whole data file (`.json`)',
      new: 'the file with the changes (`.xlsx`, `.ods`, `.csv` or `.json`): a path or a URL',
      into: 'the data file to write (`.json`). It may be the old one, with `--force`',
      dryRun: 'shows what would change, and writes nothing',
      removeMissing: 'removes records that the new file does not have, from the lists that it has',
      sameNames: 'takes records with the same name as the same record',
      noun: 'what the rows are, if the headings do not say it: `organisations`, `projects` and so on',
      examples: [
        'what a spreadsheet of members would change',
        'writes the result as a new file',
        'replaces the old file, without the records that the spreadsheet no longer has',
      ],
    },
    new: {
      summary: 'Makes a folder to start from: a workbook, a page with three widgets, and a workflow.',
      note: 'The workflow of GitHub checks and publishes the data on each change. The folder needs Node and nothing else.',
      folder: 'the folder to make',
      locale: 'the language of the files. Default: the language of the system, or English',
      examples: ['a folder in Albanian', 'a folder in Serbian'],
    },
    serve: {
      summary: 'Shows a data file or a spreadsheet in its widgets, with what needs fixing.',
      note: 'The page follows each time the file is saved. Only this computer can open it. A folder is served as it is.',
      file: 'the data file (`JSON`, `.xlsx`, `.ods` or `.csv`), or a folder with pages',
      port: 'the first port to try. Default: 4170',
      examples: ['a workbook, while it is filled in', 'the page of a folder that `ura new` made'],
    },
    edit: {
      summary: 'Opens a data file in the editor, in your browser.',
      note: 'Only the browser that opens the printed address first can edit, and only on this computer. Saving replaces the file as a whole; a change of one field is a change of one line. If another program has written the file meanwhile, both versions are merged.',
      file: 'the data file (`.json`). It is made if there is none',
      port: 'the first port to try. Default: 4171',
      examples: ['a file, with the editor in Albanian', 'a new file'],
    },
    render: {
      summary: 'Writes a widget with its content as one line of static HTML.',
      note: 'Run it daily, for example with `cron`: statuses are as of the day of rendering.',
      widget: 'the widget, as listed below',
      record: 'the record of a card',
      locale: 'the language. Default: the language of the data',
      form: '`element`; `div`, for editors that strip unknown elements; `none`, for the content only, as in email. Default: `element`, or `none` for a file without `--src`',
      src: 'where the page finds the data file. Default: the URL given. A file on your disk has no address for pages',
      pageLinks: 'the page of each record on your site: `https://example.org/{noun}/{id}`',
      jsonLd: 'adds a script for search engines before the line (`schema.org`)',
      crumb:
        'a page above the page of the record, from the home page down; may be repeated. With `--json-ld`',
      examples: [
        'the element of one call',
        'the open calls in English, for an email',
        'replaces a file; it keeps its content if the data cannot be read',
      ],
    },
  },
  progress: {
    megabytes: '{count} MB read',
    rowsRead: '{count} rows read',
    rowsWritten: '{count} rows written',
  },
  errors: {
    'unknown-command': 'Unknown command "{value}".',
    'argument-missing': 'Missing argument: <{value}>',
    'arguments-unexpected': 'Unexpected arguments: {value}',
    'unknown-language': 'Unknown language "{value}". Use `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` or `en`.',
    'bad-now':
      '`--now` must be a date and time with an offset, such as `2026-11-22T12:00:00Z` (got "{value}").',
    'unknown-option': 'Unknown option {value}.',
    'value-missing': 'The option {value} needs a value.',
    'value-unexpected': 'The option {value} takes no value.',
    'no-widget': 'Missing `--widget`, for example `--widget call-list`.',
    'unknown-widget': 'Unknown widget "{value}".',
    'no-record': 'Missing `--record`, the ID of the record.',
    'not-static': '`<ura-data>` cannot be rendered as static HTML. Render the widgets that are inside it.',
    'no-src':
      '`--form {value}` needs `--src`, the address of the data file for the page: a page cannot read a file on your disk.',
    'bad-form': '`--form` must be one of `element`, `div`, `none` (got "{value}").',
    'bad-heading-level': '`--heading-level` must be `2` to `6`, or `none` (got "{value}").',
    'bad-page-links': '`--page-links` must contain `{id}`, and may contain `{noun}` (got "{value}").',
    'bad-crumb': '`--crumb` must be `name=URL`, such as `"Home=https://example.org/"` (got "{value}").',
    'not-found': 'There is no file {source}. Check its name and folder.',
    'not-read': '{source} could not be read: {reason}',
    'bad-status': '{source} could not be read: the server returned {status}.',
    'too-large': '{source} is larger than {megabytes} MB.',
    'table-too-large':
      '{source} is larger than {megabytes} MB. Only `ura convert` reads a larger CSV file, into a `.json` file.',
    timeout: '{source} could not be read: the server took too long.',
    empty: '{source} is empty.',
    'other-format': '{source} is {format}, not an Ura data file.',
    'json-comma':
      '{source} is not JSON from line {line}, column {column} on ("{found}"): a comma is missing or extra.',
    'json-quote':
      '{source} is not JSON from line {line}, column {column} on ("{found}"): the quotation mark is wrong or never closed. JSON knows only straight double ones.',
    'json-comment':
      '{source} is not JSON from line {line}, column {column} on ("{found}"): JSON has no comments.',
    'json-end':
      '{source} is not JSON: it ends at line {line}, column {column}, before its last bracket is closed.',
    'json-unexpected':
      '{source} is not JSON from line {line}, column {column} on: "{found}" is not allowed there.',
    'not-a-dataset': '{source} is valid JSON, but not an Ura dataset. Run: `ura check {source}`',
    'file-exists': '{path} exists already. Add `--force` to replace it.',
    'not-written': '{path} could not be written: {reason}',
    'unknown-noun': 'Unknown kind of record "{value}". Use one of: {nouns}.',
    'unknown-output':
      'The name of the file to write must end with `.json`, `.xlsx` or `.csv`, and that of a folder with `/` (got "{value}").',
    'which-noun':
      'A CSV file has one list. Add `--noun` with one of these: {nouns}. Or write a folder of CSV files, such as `lists/`.',
    'no-tables': 'The folder {source} has no spreadsheets (`.xlsx`, `.ods` or `.csv`).',
    'bad-workbook': 'The name of the workbook must end with `.xlsx` (got "{value}").',
    'mark-folder':
      '{source} is a folder. `--mark` needs one spreadsheet, such as `ura check members.xlsx --mark marked.xlsx`.',
    'no-spreadsheet': '{source} is not a spreadsheet, so no cells can be marked.',
    'not-marked': '{path} was not written: the spreadsheet is damaged.',
    'nothing-to-write': '{source} has no record that can be read. Nothing was written.',
    'no-such-record': 'There is no record "{id}" in `{noun}`.',
    'bad-port': '`--port` must be a number from 0 to 65515 (got "{value}").',
    'edit-json':
      '`ura edit` opens a data file of this computer, with a name that ends with `.json` (got "{value}"). `ura convert` makes one from a spreadsheet.',
    'no-into': 'Add `--into` with the file to write, or `--dry-run`.',
    'into-json': 'The name after `--into` must end with `.json` (got "{value}").',
    'old-errors':
      '{source} has errors, and merging would lose what they are about. Fix them first: `ura check {source}`',
    'remove-errors':
      '{source} has errors, so a record that could not be read would count as missing. Fix them first, or leave out `--remove-missing`.',
  },
  inParts: 'This file is large, so it was read in parts. `ura check {path}` finds ids that no record has.',
  written: 'Records written to {path}: {count}.',
  marked: 'Copy with marked cells: {path}',
  templateWritten: 'Workbook written: {path}',
  merge: {
    added: 'Added: {count}',
    changed: 'Changed: {count}',
    removed: 'Removed: {count}',
    missing: 'Not in the new file, and kept: {count}. `--remove-missing` removes them.',
    unresolved:
      'Left out, because they may be records that exist: {count}. Give them the right id, or add `--same-names` if each is the record with its name.',
    unchanged: 'Unchanged: {count}',
    byIdentifier: 'same identifier',
    byName: 'same name',
    candidates: 'may be {ids}',
    more: '… and {count} more. `--json` lists all.',
    dryRun: 'Nothing was written.',
  },
  starterWritten: 'Folder written: {folder}. Its `README.md` says how to go on.',
  serve: {
    serving: '{url}  (Ctrl+C stops it)',
    checkedAt: 'Checked at {time}',
    languages: 'Language',
    findings: 'What needs fixing',
    nothing: 'There is no record to show yet.',
    lastVersion: 'The last version that could be read is shown.',
    stopped: 'The preview has stopped. Start `ura serve` again.',
    more: '… and {count} more. `ura check` lists all.',
  },
  edit: {
    editing: '{url}  (Ctrl+C stops it)',
    newFile: 'There is no {path} yet. It is created when you save.',
    saved: '{time}  Saved: {path}',
    refused:
      'This address works once, in one browser. Stop `ura edit`, start it again and open the new address.',
  },
  didYouMean: 'Did you mean {value}?',
  seeHelp: 'See: `{command} --help`',
};

/** The texts of the command in one language. */
export type CommandMessages = typeof en;
