// Text in backticks is code and stays the same in every script. The backticks are not printed.
// Text in braces is filled in.
export const en = {
  help: {
    tagline: 'civil-society data, written once and shown everywhere',
    check: 'reports problems in a data file (a path or URL) and how to fix them',
    render: 'writes a widget with its content as one line of static HTML',
    checkLocale:
      'the language: `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` or `en`. Default: the language of the system, or English',
    json: 'prints the findings as JSON',
    now: 'as if it were that moment, such as `2026-11-22T12:00:00Z`',
    checkExit: 'Exit code: 0, or 1 if there is an error.',
    record: 'the record of a card',
    attribute: 'any other attribute of the widget, such as `--municipality xk-gjilan`',
    locale: 'the language. Default: the language of the data',
    form: '`element`; `div`, for editors that strip unknown elements; `none`, for the content only, as in email. Default: `element`',
    src: 'where the page finds the data file. Default: the file or URL given',
    pageLinks: 'the page of each record on your site: `https://example.org/{noun}/{id}`',
    jsonLd: 'adds a script for search engines before the line (`schema.org`)',
    crumb: 'a page above the page of the record, from the home page down; may be repeated. With `--json-ld`',
    help: 'shows this text',
    version: 'shows the version',
    exit: 'Exit code 1: the data cannot be read, or has no such record. 2: the command line is wrong.',
    daily: 'Re-run `ura render` daily, for example with `cron`: statuses are as of the day of rendering.',
  },
  errors: {
    'no-command': 'No command given. Use `check` or `render`.',
    'unknown-command': 'Unknown command "{value}". Use `check` or `render`.',
    'no-file': 'No data file given. Pass a path or a URL.',
    'several-files': 'Only one data file is allowed. Unexpected: {value}',
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
    'bad-form': '`--form` must be one of `element`, `div`, `none` (got "{value}").',
    'bad-heading-level': '`--heading-level` must be `2` to `6`, or `none` (got "{value}").',
    'bad-page-links': '`--page-links` must contain `{id}`, and may contain `{noun}` (got "{value}").',
    'bad-crumb': '`--crumb` must be `name=URL`, such as `"Home=https://example.org/"` (got "{value}").',
    'not-read': '{source} could not be read: {reason}',
    'bad-status': '{source} could not be read: the server returned {status}.',
    'not-json': '{source} is not JSON: {reason}',
    'not-a-dataset': '{source} is valid JSON, but not an Ura dataset. Run: `ura check {source}`',
    'no-such-record': 'There is no record "{id}" in `{noun}`.',
  },
  seeHelp: 'See: `ura --help`',
};

/** The texts of the command in one language. */
export type CommandMessages = typeof en;
