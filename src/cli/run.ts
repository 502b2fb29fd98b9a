import { InputError, UsageError, type Terminal } from './arguments.ts';
import { check } from './check.ts';
import { render } from './render.ts';

const HELP = `ura: civil-society data, written once and shown everywhere

  ura check <file or URL>           reports what is wrong in a data file, and how to fix it
  ura render <file or URL> --widget <name>
                                    writes a widget with its content as one line of static HTML

ura check
  --locale <tag>         the language: sq, sq-AL, sr-Latn, sr-Cyrl or en. Default: the system's, else English
  --json                 prints the findings as JSON
  --now <instant>        uses this moment instead of the current time: 2026-11-22T12:00:00Z
  Exit code: 0, or 1 if there is an error.

ura render
  --widget <name>        grant-call, call-list, project-card, project-list, organisation-card, member-directory,
                         grant-list, programme, event-list, service-list, news-list, municipality-map, key-figures,
                         funder-credit, data-health
  --record <id>          the record of a card
  --<attribute> <value>  any other attribute of the widget, such as --municipality xk-gjilan
  --locale <tag>         the language. Default: the language of the data
  --form <form>          element; div, for editors that strip unknown elements; none, for the content only, as in
                         e-mail. Default: element
  --src <URL>            where the page finds the data file. Default: the file or URL given
  --page-links <pattern> the page of each record on your site: https://example.org/{noun}/{id}
  --json-ld              adds a script for search engines before the line (schema.org)
  --crumb <name=URL>     a page above the page of the record, from the home page down; may be repeated. With --json-ld
  --now <instant>        uses this moment instead of the current time

  -h, --help             shows this text
  -v, --version          shows the version

Exit code 1: the data cannot be read, or has no such record. 2: the command line is wrong.

Run "ura render" daily, for example with cron: the output says for which day its statuses hold.
`;

const COMMANDS = { check, render } as const;

/**
 * The command `ura`.
 *
 * @param args the arguments after the command's name
 * @param version the version of the package
 * @returns the exit code: 0; 1 if the data has errors or cannot be read; 2 if the command line is
 *   wrong
 */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP);
    return 0;
  }
  if (command === '--version' || command === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError('Which command? Use check or render.');
    if (!Object.hasOwn(COMMANDS, command))
      throw new UsageError(`Unknown command "${command}". Use check or render.`);
    return await COMMANDS[command as keyof typeof COMMANDS](rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`ura: ${error.message}\nSee: ura --help\n`);
      return 2;
    }
    if (error instanceof InputError) {
      terminal.err(`ura: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
