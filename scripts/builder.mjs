// Writes dist/builder and dist/studio, which also work when opened from disk. Browsers do not load
// module scripts from disk, so the scripts are classic ones. Needs dist/cdn/sri.json. No package
// knows this layout.
//   node scripts/builder.mjs
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';

const HASHES = 'dist/cdn/sri.json';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The scripts that a snippet may use: those of single widgets, `ura.js` and `ura.all.js`. */
const files = existsSync(HASHES)
  ? Object.fromEntries(
      Object.entries(JSON.parse(readFileSync(HASHES, 'utf8')).files).flatMap(([name, { integrity }]) =>
        name.includes('/') ? [] : [[name, { integrity }]],
      ),
    )
  : {};

const banner = `/*! Ura ${version}, MIT. Licences of what is inside: ../cdn/licences.txt */`;
/** @type {Partial<import('rolldown').BuildOptions>} */
const shared = {
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  logLevel: 'warn',
  resolve: { conditionNames: ['production', 'browser', 'import', 'module', 'default'] },
};
/** @type {import('rolldown').OutputOptions} */
const output = { format: 'iife', minify: true, comments: false, postBanner: banner };
const define = { 'process.env.NODE_ENV': '"production"' };

/**
 * Builds a script with what the pages know of this build.
 *
 * @param {string} input
 * @param {string} file
 */
const buildPage = (input, file) =>
  build({
    ...shared,
    input,
    transform: {
      target: 'es2022',
      define: {
        ...define,
        BUILT: JSON.stringify({ version, files }),
        EXAMPLE: JSON.stringify(JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'))),
      },
    },
    output: { ...output, file },
  });

/**
 * Copies a page with its styles. The paths in it are relative to the examples; in its folder, the
 * files are next to it.
 *
 * @param {string} name
 * @param {readonly string[]} styles
 */
function copyPage(name, styles) {
  const folder = `dist/${name}`;
  const html = readFileSync(`examples/${name}/index.html`, 'utf8')
    .replace('data-example="../data/"', 'data-example="./"')
    .replace(`../../${folder}/`, '')
    .replaceAll(/\.\.\/(?:styles|builder)\//g, '');
  writeFileSync(`${folder}/index.html`, html);
  for (const file of ['examples/styles/demo.css', 'examples/styles/icon.svg', ...styles])
    copyFileSync(file, `${folder}/${file.split('/').at(-1)}`);
  cpSync('examples/data/logos', `${folder}/logos`, { recursive: true });
}

for (const name of ['builder', 'studio']) mkdirSync(`dist/${name}`, { recursive: true });
await buildPage('examples/builder/builder.ts', 'dist/builder/builder.js');
// Loaded when somebody chooses a spreadsheet. A classic script hands over what it has as a global.
// The studio has the reader in its own script, because its editor imports spreadsheets.
await build({
  ...shared,
  input: 'examples/builder/spreadsheet.ts',
  transform: { target: 'es2022', define },
  output: { ...output, file: 'dist/builder/spreadsheet.js', name: 'uraSpreadsheet' },
});
copyPage('builder', ['examples/builder/builder.css']);
await buildPage('examples/studio/studio.ts', 'dist/studio/studio.js');
copyPage('studio', ['examples/builder/builder.css', 'examples/studio/studio.css']);
