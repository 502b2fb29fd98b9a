import { InputError, UsageError, type World } from './arguments.ts';
import { check } from './check.ts';
import { render } from './render.ts';

const HELP = `ura: data of civil society, written down once and shown everywhere

  ura check <file or address>       says what is wrong in a data file, and how to mend it
  ura render <file or address> --widget <name>
                                    writes a widget with all that it shows as one line of HTML

ura check
  --locale <tag>         the language: sq, sq-AL, sr-Latn, sr-Cyrl, en. Default: that of the machine, else English
  --json                 the findings as JSON
  --now <instant>        as if it was then: 2026-11-22T12:00:00Z
  Exit code: 0, or 1 where there is an error.

ura render
  --widget <name>        grant-call, call-list, project-card, project-list, organisation-card, member-directory,
                         grant-list, programme, event-list, service-list, news-list
  --record <id>          the record of a card
  --<attribute> <value>  any other attribute of the widget, as --municipality xk-gjilan
  --locale <tag>         the language. Default: that of the data
  --form <form>          element; div, for editors that take out elements; none: only what stands inside, as for mail.
                         Default: element
  --src <address>        where the page finds the data file. Default: what was given
  --page-links <pattern> the page of each record on your site: https://example.org/{noun}/{id}
  --json-ld              a script for search engines before it (schema.org)
  --crumb <name=address> a page above that of the record, from the front page down; as often as needed. With --json-ld
  --now <instant>        as if it was then

  -h, --help             this text
  -v, --version          the version

Exit code 1: the data cannot be read, or has no such record. 2: the command was not understood.

Write the line anew each day, as with cron: what depends on the day says of which day it is.
`;

const COMMANDS = { check, render } as const;

/**
 * The command `ura`.
 *
 * @param args what stands after its name
 * @param version of the package
 * @returns the exit code: 0; 1 for data that has errors or cannot be read; 2 for a command that is not understood
 */
export async function run(args: readonly string[], version: string, world: World): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    world.out(HELP);
    return 0;
  }
  if (command === '--version' || command === '-v') {
    world.out(`${version}\n`);
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError('What is to be done? check or render.');
    if (!Object.hasOwn(COMMANDS, command))
      throw new UsageError(`There is no command "${command}": check or render.`);
    return await COMMANDS[command as keyof typeof COMMANDS](rest, world);
  } catch (error) {
    if (error instanceof UsageError) {
      world.err(`ura: ${error.message}\nSee: ura --help\n`);
      return 2;
    }
    if (error instanceof InputError) {
      world.err(`ura: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
