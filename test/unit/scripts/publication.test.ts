import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf, problemsOf, withAddresses } from '../../../scripts/publication.mjs';

const ADDRESS = 'https://code.example/someone/ura';
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
const { repository } = JSON.parse(readFileSync('config/publication.json', 'utf8')) as { repository: string };

test('one address sets the repository, the issues and the home page', () => {
  expect(addressesOf(ADDRESS)).toEqual({
    repository: { type: 'git', url: 'git+https://code.example/someone/ura.git' },
    bugs: { url: 'https://code.example/someone/ura/issues' },
    homepage: 'https://code.example/someone/ura#readme',
  });
});

test.each(['http://code.example/someone/ura', 'https://code.example/ura', `${ADDRESS}.git`, 'someone/ura'])(
  'the address is refused if it is not one of a repository: %s',
  (address) => {
    expect(() => addressesOf(address)).toThrow('must be like https://github.com/owner/name');
  },
);

test('a package without the addresses, or from another repository, is not published', () => {
  const complete = withAddresses({ name: 'ura', author: 'A', type: 'module' }, addressesOf(ADDRESS));
  expect(Object.keys(complete)).toEqual(['name', 'author', 'repository', 'bugs', 'homepage', 'type']);
  expect(problemsOf(complete, ADDRESS, 'someone/ura')).toEqual([]);
  expect(problemsOf({ ...complete, homepage: 'https://x.example' }, ADDRESS)).toEqual([
    'package.json: "homepage" must be "https://code.example/someone/ura#readme"',
  ]);
  expect(problemsOf(complete, ADDRESS, 'other/ura')).toEqual([
    `This is other/ura, and config/publication.json says ${ADDRESS}.`,
  ]);
});

test('the package has the addresses once there is one, and none before', () => {
  if (repository) return expect(problemsOf(manifest, repository)).toEqual([]);
  expect(Object.keys(manifest).filter((name) => /^(repository|bugs|homepage)$/.test(name))).toEqual([]);
  expect(() =>
    execFileSync('node', ['scripts/publication.mjs', '--check'], { encoding: 'utf8', stdio: 'pipe' }),
  ).toThrow('config/publication.json has no "repository"');
});

test('the package names the project as its author, and asks for no money', () => {
  expect(manifest['author']).toBe('The Ura authors');
  expect(manifest).not.toHaveProperty('funding');
});
