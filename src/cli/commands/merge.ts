import {
  mergeDatasets,
  type ChangedRecord,
  type MergedDatasets,
  type MergedRecord,
  type UnresolvedRecord,
} from '../../dataset/merge/merge-datasets.ts';
import { checkDataset } from '../../dataset/validate/check-dataset.ts';
import type { Locale } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import { formatNumber } from '../../language/numbers.ts';
import { InputError, UsageError } from '../errors.ts';
import { exitCodeOf, printFindings } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { writeDataset } from '../output.ts';
import { readDataset } from '../read-dataset.ts';
import { readNoun, type Subcommand } from '../subcommand.ts';
import { print, printJson, type Style, type Terminal } from '../terminal.ts';
import { assertWritable, writeFileAtomic } from '../write-file.ts';

/** The longest list of records that is printed. `--json` has all of them. */
const LONGEST = 50;

/** Prints what became of the records. */
function printSummary(merged: MergedDatasets, locale: Locale, terminal: Terminal): void {
  const texts = commandMessages(locale).merge;
  const say = (key: keyof typeof texts, values = {}) => fillIn(texts[key], locale, values);
  const { fields } = findingMessages(locale);
  const label = (key: string) => fields[key] ?? key;
  const nameOf = ({ noun, id, name }: MergedRecord) =>
    `${label(noun)}: ${name === undefined ? id : `${name.replaceAll(/\s+/g, ' ')} (${id})`}`;
  const section = <Item extends MergedRecord>(
    key: 'added' | 'changed' | 'removed' | 'missing' | 'unresolved',
    style: Style,
    records: readonly Item[],
    detail: (record: Item) => string = () => '',
  ) => {
    if (!records.length) return;
    print(terminal, [style, say(key, { count: formatNumber(records.length, locale) })], '\n');
    for (const record of records.slice(0, LONGEST)) print(terminal, `- ${nameOf(record)}${detail(record)}\n`);
    const rest = records.length - LONGEST;
    if (rest > 0) print(terminal, `  ${say('more', { count: formatNumber(rest, locale) })}\n`);
    print(terminal, '\n');
  };
  const changes = ({ fields: changed, matchedBy }: ChangedRecord) => {
    const how = { id: '', identifier: ` [${say('byIdentifier')}]`, name: ` [${say('byName')}]` }[matchedBy];
    return `. ${changed.map(label).join(', ')}${how}`;
  };
  const choices = ({ candidates }: UnresolvedRecord) =>
    `. ${say('candidates', { ids: candidates.map(({ id }) => id).join(', ') })}`;
  section('added', 'green', merged.added);
  section('changed', 'cyan', merged.changed, changes);
  section('removed', 'red', merged.removed);
  section('missing', 'dim', merged.missing);
  section('unresolved', 'yellow', merged.unresolved, choices);
  print(terminal, `${say('unchanged', { count: formatNumber(merged.unchanged, locale) })}\n`);
}

/** Merges a file that covers some lists into a data file that has the others. */
export const merge: Subcommand = {
  name: 'merge',
  arguments: ['<old>', '<new>'],
  options: {
    into: '--into <file>',
    dryRun: '--dry-run',
    removeMissing: '--remove-missing',
    sameNames: '--same-names',
    noun: '--noun <name>',
    locale: '--locale <tag>',
    json: '--json',
    force: '--force',
  },
  examples: [
    'ura merge network.json members.xlsx --dry-run',
    'ura merge network.json members.xlsx --into merged.json',
    'ura merge network.json members.xlsx --into network.json --force --remove-missing',
  ],
  exitCodes: [0, 1, 2],
  async run({ terminal, locale, args: [oldSource = '', newSource = ''], text, has }) {
    const path = has('dry-run') ? undefined : text('into');
    const force = has('force');
    const removeMissing = has('remove-missing');
    const noun = readNoun(text('noun'));
    if (path === undefined && !has('dry-run')) throw new UsageError('no-into');
    if (path !== undefined && !/\.json$/i.test(path)) throw new UsageError('into-json', { value: path });
    await assertWritable({ path, force });
    const old = await readDataset(oldSource, terminal, locale);
    // A record that cannot be read would be missing in what is written.
    if (exitCodeOf(old.findings)) throw new InputError('old-errors', { source: oldSource });
    const known = old.dataset;
    const fresh = await readDataset(newSource, terminal, locale, { known, ...(noun && { noun }) });
    const { findings, format, foundByName = [] } = fresh;
    if (removeMissing && exitCodeOf(findings)) {
      if (!has('json')) printFindings(findings, format, locale, terminal);
      throw new InputError('remove-errors', { source: newSource });
    }
    const byName = new Set(foundByName.map((each) => `${each.noun} ${each.id}`));
    const merged = mergeDatasets(known, fresh.dataset, {
      removeMissing,
      isFoundByName: (list, { id }) => byName.has(`${list} ${id}`),
      ...(has('same-names') && { isSameByName: () => true }),
    });
    const { dataset, ...summary } = merged;
    // References to what was left out or removed.
    const after =
      merged.unresolved.length || merged.removed.length
        ? checkDataset(dataset).findings.filter(({ code }) => code === 'dangling-reference')
        : [];
    const all = [...findings, ...after];
    if (path !== undefined)
      await writeFileAtomic(
        path,
        await writeDataset(dataset, 'json', { locale: undefined, noun: undefined, onRows: () => {} }),
        force,
      );
    if (has('json')) printJson(terminal, { ...(path !== undefined && { path }), ...summary, findings: all });
    else {
      if (all.length) {
        printFindings(all, format, locale, terminal);
        print(terminal, '\n');
      }
      printSummary(merged, locale, terminal);
      const { written, merge: texts } = commandMessages(locale);
      const count = Object.values(dataset).reduce<number>(
        (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
        0,
      );
      print(
        terminal,
        `${path === undefined ? fillIn(texts.dryRun, locale) : fillIn(written, locale, { path, count })}\n`,
      );
    }
    return merged.unresolved.length ? 1 : exitCodeOf(all);
  },
};
