import { insertBefore, replace, title } from './edit.mjs';

/** The file with the rules of each noun. */
const FILES = {
  organisations: 'organisations',
  memberships: 'organisations',
  programmes: 'projects',
  projects: 'projects',
  grants: 'calls',
  calls: 'calls',
  services: 'events',
  events: 'events',
  articles: 'events',
};

/**
 * A file of the test with the fault, where the list has more than one record.
 *
 * @type {Record<string, string>}
 */
const RECORDS = {
  organisations: `anOrg({ tags: ['CODE'] })`,
  memberships: `goodFileWith({ memberships: [member(), member({ id: 'm2', member: 'f', tags: ['CODE'] })] })`,
};

/** The sentence in each language, with the start of the line in its file. */
const SENTENCES = {
  'src/language/en/findings.ts': ['  ', 'The record has a tag of its own name. Remove the tag.'],
  'src/language/sq/findings.ts': ['  ', 'Shënimi ka një etiketë që duhet hequr. Hiqeni etiketën.'],
  'src/language/sr-latn/findings.ts': ['  ', 'Zapis ima oznaku koju treba ukloniti. Uklonite oznaku.'],
  'src/language/optional/mk.ts': [
    '    ',
    'Записот има ознака што треба да се отстрани. Отстранете ја ознаката.',
  ],
  'src/language/optional/tr.ts': ['    ', 'Kayıtta kaldırılması gereken bir etiket var. Etiketi kaldırın.'],
};

/**
 * A rule of data health. Until its condition is written, it finds records that have its code as a
 * tag, so that no data has a finding of it.
 *
 * @param {string} code
 * @param {{ noun?: string | undefined, severity?: string | undefined }} options
 */
export function newRule(code, { noun = 'projects', severity = 'advice' }) {
  if (!Object.hasOwn(FILES, noun)) throw new Error(`--noun must be one of ${Object.keys(FILES).join(', ')}.`);
  if (!['error', 'warning', 'advice'].includes(severity))
    throw new Error('--severity must be error, warning or advice.');
  const single = noun.replace(/s$/, '');
  const file = `src/dataset/inspect/${FILES[/** @type {keyof typeof FILES} */ (noun)]}.ts`;

  replace('src/model/finding.ts', /(export type InspectionCode =[^;]*);/, (match) =>
    match.replace(/;$/, `\n  | '${code}';`),
  );
  replace(
    file,
    new RegExp(`export const ${single}Rules: [^]*?\n};`),
    (match) =>
      `${match.slice(0, -2)}  /** ${title(code)}: write the condition. For now, the code as a tag. */
  '${code}': ['${severity}', ({ tags }) => tags?.includes('${code}') && at('tags')],
};`,
  );
  for (const [path, [indent, sentence]] of Object.entries(SENTENCES))
    insertBefore(path, `${indent}},\n${indent}severities: {`, `${indent}  '${code}': '${sentence}',\n`);

  const faulty = (RECORDS[noun] ?? `goodFileWith({ ${noun}: [${single}({ tags: ['CODE'] })] })`).replace(
    'CODE',
    code,
  );
  const index = { organisations: 1, memberships: 1 }[noun] ?? 0;
  insertBefore(
    'test/unit/dataset/inspect/inspect-dataset.test.ts',
    `};\n\ndescribe('each rule'`,
    `  '${code}': ['${noun}.${index}.tags', ${faulty}, good],\n`,
  );
  insertBefore('CHANGELOG.md', /^### Changed/m, `- Data health has a new rule, \`${code}\`.\n\n`);

  return {
    tests: ['test/unit/dataset/inspect/inspect-dataset.test.ts'],
    next: [
      `Write the condition in ${file}, and its parameters if the sentence needs some.`,
      `Write the sentence in ${Object.keys(SENTENCES).join(', ')}.`,
      'Give the test a minimal file with the fault, and similar ones without it.',
      'Run npx vitest run test/unit/language/golden.test.ts -u, and read what changed.',
      'Say in CHANGELOG.md what it finds.',
    ],
  };
}
