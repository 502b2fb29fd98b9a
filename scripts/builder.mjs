// Makes dist/builder: the builder as one page with one script, which works from a server and, opened as a file, from a folder.
// A module script may not be loaded from a file, so it is a classic one. It needs what scripts/cdn.mjs wrote.
//   node scripts/builder.mjs
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const SOURCE = 'examples/builder';
const FOLDER = 'dist/builder';
const HASHES = 'dist/cdn/sri.json';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Only what a line may name: the files of single widgets and the two of all. */
const files = existsSync(HASHES)
  ? Object.fromEntries(
      Object.entries(JSON.parse(readFileSync(HASHES, 'utf8')).files).flatMap(([name, { integrity }]) =>
        name.includes('/') ? [] : [[name, { integrity }]],
      ),
    )
  : {};

mkdirSync(FOLDER, { recursive: true });
await build({
  entryPoints: [`${SOURCE}/builder.ts`],
  outfile: `${FOLDER}/builder.js`,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  tsconfig: 'tsconfig.json',
  conditions: ['production', 'browser', 'import', 'module', 'default'],
  banner: { js: `/*! Ura ${version}, MIT. Licences of what is inside: ../cdn/licences.txt */` },
  define: {
    'process.env.NODE_ENV': '"production"',
    BUILT: JSON.stringify({ version, files }),
    EXAMPLE: JSON.stringify(JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'))),
  },
});

// The page names its files from where it stands among the examples; here they stand beside it.
const html = readFileSync(`${SOURCE}/index.html`, 'utf8')
  .replace('data-example="../data/"', 'data-example="./"')
  .replace('../../dist/builder/', '')
  .replaceAll('../styles/', '');
writeFileSync(`${FOLDER}/index.html`, html);
copyFileSync(`${SOURCE}/builder.css`, `${FOLDER}/builder.css`);
for (const name of ['demo.css', 'icon.svg']) copyFileSync(`examples/styles/${name}`, `${FOLDER}/${name}`);
cpSync('examples/data/logos', `${FOLDER}/logos`, { recursive: true });
