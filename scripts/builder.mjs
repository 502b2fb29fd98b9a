// Writes dist/builder, which also works when opened from disk. Browsers do not load module scripts
// from disk, so the scripts are classic ones. Needs dist/cdn/sri.json. No package knows this
// layout.
//   node scripts/builder.mjs
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';

const SOURCE = 'examples/builder';
const FOLDER = 'dist/builder';
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

mkdirSync(FOLDER, { recursive: true });
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
await build({
  ...shared,
  input: `${SOURCE}/builder.ts`,
  transform: {
    target: 'es2022',
    define: {
      ...define,
      BUILT: JSON.stringify({ version, files }),
      EXAMPLE: JSON.stringify(JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'))),
    },
  },
  output: { ...output, file: `${FOLDER}/builder.js` },
});
// Loaded when somebody chooses a spreadsheet. A classic script hands over what it has as a global.
await build({
  ...shared,
  input: `${SOURCE}/spreadsheet.ts`,
  transform: { target: 'es2022', define },
  output: { ...output, file: `${FOLDER}/spreadsheet.js`, name: 'uraSpreadsheet' },
});

// The paths in the page are relative to the examples; here the files are next to it.
const html = readFileSync(`${SOURCE}/index.html`, 'utf8')
  .replace('data-example="../data/"', 'data-example="./"')
  .replace('../../dist/builder/', '')
  .replaceAll('../styles/', '');
writeFileSync(`${FOLDER}/index.html`, html);
copyFileSync(`${SOURCE}/builder.css`, `${FOLDER}/builder.css`);
for (const name of ['demo.css', 'icon.svg']) copyFileSync(`examples/styles/${name}`, `${FOLDER}/${name}`);
cpSync('examples/data/logos', `${FOLDER}/logos`, { recursive: true });
