// Sets `repository`, `bugs` and `homepage` of package.json from the one address in
// config/publication.json, at publication: until then the project has no public address. `npm pkg
// set` would need the address three times.
//   node scripts/publication.mjs           writes package.json; fails without an address
//   node scripts/publication.mjs --check   fails unless package.json has what the address gives
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ repository: { type: 'git', url: string }, bugs: { url: string }, homepage: string }} Addresses */

/**
 * The addresses in package.json that follow from the one of the repository.
 *
 * @param {string} repository such as `https://github.com/someone/ura`
 * @returns {Addresses}
 * @throws {Error} if there is no address, or it is not one of a repository
 */
export function addressesOf(repository) {
  if (!repository)
    throw new Error('config/publication.json has no "repository". Write the public address there first.');
  if (!/^https:\/\/[\w.-]+(?:\/[\w.-]+){2,}(?<!\.git)$/.test(repository))
    throw new Error(
      `config/publication.json: "repository" must be like https://github.com/owner/name: ${repository}`,
    );
  return {
    repository: { type: 'git', url: `git+${repository}.git` },
    bugs: { url: `${repository}/issues` },
    homepage: `${repository}#readme`,
  };
}

/**
 * What a package says otherwise than it should, or where it is built from another repository.
 *
 * @param {Partial<Addresses>} manifest package.json
 * @param {string} repository
 * @param {string} [builtFrom] the repository of the workflow, such as `owner/name`
 */
export function problemsOf(manifest, repository, builtFrom) {
  const expected = addressesOf(repository);
  const names = /** @type {(keyof Addresses)[]} */ (Object.keys(expected));
  return [
    ...names
      .filter((name) => JSON.stringify(manifest[name]) !== JSON.stringify(expected[name]))
      .map((name) => `package.json: "${name}" must be ${JSON.stringify(expected[name])}`),
    ...(builtFrom && !repository.endsWith(`/${builtFrom}`)
      ? [`This is ${builtFrom}, and config/publication.json says ${repository}.`]
      : []),
  ];
}

/**
 * The manifest with the addresses after `license` and `author`, where npm has them.
 *
 * @param {Record<string, unknown>} manifest
 * @param {Addresses} addresses
 */
export function withAddresses(manifest, addresses) {
  const others = Object.entries(manifest).filter(([name]) => !Object.hasOwn(addresses, name));
  const after = others.findIndex(([name]) => name === 'author') + 1;
  return Object.fromEntries([
    ...others.slice(0, after),
    ...Object.entries(addresses),
    ...others.slice(after),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { repository } = JSON.parse(readFileSync('config/publication.json', 'utf8'));
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    if (process.argv.includes('--check')) {
      const problems = problemsOf(manifest, repository, process.env['GITHUB_REPOSITORY']);
      if (problems.length) throw new Error(problems.join('\n'));
    } else {
      const complete = withAddresses(manifest, addressesOf(repository));
      writeFileSync('package.json', `${JSON.stringify(complete, null, 2)}\n`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
