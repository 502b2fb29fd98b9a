import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const COMPONENTS = ['components/**/*.ts'];
const OURS = ['src/**/*.ts', ...COMPONENTS];

/** Project rules. The message of each gives its reason. */
const banned = {
  enum: {
    selector: 'TSEnumDeclaration',
    message: 'Types only: write a union of strings. An enum is code that is never shaken away.',
  },
  namespace: {
    selector: 'TSModuleDeclaration[kind="namespace"]',
    message: 'Types only: a file is the namespace.',
  },
  parameterProperty: { selector: 'TSParameterProperty', message: 'Types only: write the field.' },
  zodConfig: {
    selector: 'CallExpression[callee.object.name="z"][callee.property.name="config"]',
    message: 'z.config is global to the host page.',
  },
  zodNamed: {
    selector:
      'ImportDeclaration[source.value="zod/mini"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
    message:
      "Write `import * as z from 'zod/mini'`: bundlers do not shake what `{ z }` holds, and it is 12 times as large.",
  },
  dateNow: {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take a Clock. The time is read in src/time/clock.ts alone.',
  },
  newDate: {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take a Clock. The time is read in src/time/clock.ts alone.',
  },
  customElements: {
    selector: 'Identifier[name="customElements"]',
    message: 'Use define or whenDefined. The registry is named in components/core/define.ts alone.',
  },
  html: {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Trusted Types refuse it, and data is never HTML. Render a template.',
  },
  styleAttribute: {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(<style|[\\s"]style=)/]',
    message: "A strict style-src refuses it. Use the element's static styles, or style.setProperty.",
  },
};

/** @param {(keyof typeof banned)[]} except */
const allBut = (...except) => [
  'error',
  ...Object.entries(banned)
    .filter(([name]) => !except.includes(/** @type {keyof typeof banned} */ (name)))
    .map(([, rule]) => rule),
];

const bannedImports = {
  paths: [
    {
      name: 'zod',
      message: "Write `import * as z from 'zod/mini'`: zod itself is 15 times as large and needs eval.",
    },
    { name: 'zod/v4', message: "Write `import * as z from 'zod/mini'`." },
    { name: 'lit/directives/unsafe-html.js', message: 'Data is never HTML.' },
    { name: 'lit/directives/unsafe-svg.js', message: 'Data is never SVG.' },
    { name: 'lit/directives/style-map.js', message: 'A strict style-src refuses it. Use style.setProperty.' },
    {
      name: 'lit',
      importNames: ['unsafeHTML', 'styleMap'],
      message: 'Refused by the host pages that Ura is for.',
    },
    { name: 'date-fns', message: "Import the function's own file, as 'date-fns/addMonths'." },
  ],
};

/** Comments are at most 100 characters wide, except types of JSDoc and results of examples. */
const maxLength = [
  'error',
  {
    code: 1000,
    comments: 100,
    ignoreUrls: true,
    ignorePattern: /^\s*(?:\/\*)?\*+ @(?:type|typedef|param|property|returns) \{|^ \* \/\/ /.source,
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'reports',
      'scratch',
      '.scratch',
      'storybook-static',
      '.docs-pages',
      'docs-site',
      'docs/api',
      'examples/vendor',
      '**/*.min.js',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Code that climbs a tree starts at `this`.
      '@typescript-eslint/no-this-alias': 'off',
      // An interface gives a long generic a name that the manifest can show.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Names that start with _ are unused on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: [
      'src/**/*.ts',
      'components/**/*.ts',
      'scripts/**/*.mjs',
      'config/**',
      'test/**/*.{ts,mjs}',
      '*.ts',
    ],
    ignores: ['src/model/shapes.ts'],
    rules: { 'max-len': /** @type {any} */ (maxLength) },
  },
  {
    files: [...OURS, 'scripts/**/*.mjs'],
    // Tables of data and styles may be longer than logic.
    ignores: ['src/model/shapes.ts', 'src/language/optional/*.ts', '**/*.styles.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: OURS,
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-imports': ['error', bannedImports],
      'no-restricted-syntax': allBut(),
    },
  },
  { files: ['src/time/clock.ts'], rules: { 'no-restricted-syntax': allBut('dateNow', 'newDate') } },
  { files: ['components/core/define.ts'], rules: { 'no-restricted-syntax': allBut('customElements') } },
  {
    files: ['components/core/report.ts', 'components/loader/loader.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { ...lit.configs['flat/recommended'], files: COMPONENTS },
  { ...wc.configs['flat/recommended'], files: COMPONENTS },
  { files: COMPONENTS, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: ['scripts/**/*.mjs', 'config/*.mjs'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
