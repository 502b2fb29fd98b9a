import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackage, type InstalledPackage } from '../installed-package.ts';

// What frameworks and editors get from the package, compiled in a small program of each.

const run = promisify(execFile);
const FRAMEWORKS = [
  'react',
  'react-dom',
  '@types/react',
  '@lit/react',
  'preact',
  'solid-js',
  'vue',
  'svelte',
];

let ura: InstalledPackage;
beforeAll(async () => {
  ura = await installPackage(FRAMEWORKS);
});
afterAll(() => ura.remove());

/** The same in React and Preact. The selected record is narrowed by its noun. */
const jsx = (pragma: string, useRef: string) => `/** @jsxImportSource ${pragma} */
${useRef}
import 'ura/jsx';
import type { UraCallList } from 'ura/components';
export const page = (list: { current: UraCallList | null }) => (
  <ura-data data={{ ura: '1' }} onura-load={(event) => event.detail.findings.length}>
    <ura-call-list
      ref={list}
      class="wide"
      applicant="ngo"
      limit={10}
      heading-level="2"
      aria-label="Calls"
      onura-select={(event) => {
        if (event.detail.noun === 'calls') event.detail.record.deadlines?.[0]?.at.toUpperCase();
        // @ts-expect-error -- an organisation has no deadlines
        if (event.detail.noun === 'organisations') event.detail.record.deadlines?.[0].at;
        event.target.retry();
      }}
    >
      <a href="/calls">Calls</a>
    </ura-call-list>
    {/* @ts-expect-error -- it is \`applicant\` */}
    <ura-call-list aplicant="ngo" />
    {/* @ts-expect-error -- a number */}
    <ura-call-list limit={true} />
    {/* @ts-expect-error -- there is no such element */}
    <ura-calls />
  </ura-data>
);
`;

const PROGRAMS = {
  'react.tsx': `${jsx('react', "import { useRef } from 'react';")}
export function Page() {
  const list = useRef<UraCallList>(null);
  return <main style={{ '--ura-accent': 'teal' }}>{page(list)}</main>;
}
`,
  'preact.tsx': `${jsx('preact', "import { useRef } from 'preact/hooks';")}
export function Page() {
  return page(useRef<UraCallList>(null));
}
`,
  'solid.tsx': `/** @jsxImportSource solid-js */
import 'ura/jsx';
export const page = () => (
  <ura-call-list
    class="wide"
    applicant="ngo"
    prop:data={{ ura: '1' }}
    on:ura-select={(event) => {
      if (event.detail.noun === 'calls') event.detail.record.deadlines?.[0]?.at.toUpperCase();
      // @ts-expect-error -- an organisation has no deadlines
      if (event.detail.noun === 'organisations') event.detail.record.deadlines?.[0].at;
    }}
  >
    <a href="/calls">Calls</a>
  </ura-call-list>
);
// @ts-expect-error -- it is \`applicant\`
export const misspelt = () => <ura-call-list aplicant="ngo" />;
`,
  'wrapped.tsx': `/** @jsxImportSource react */
import { useRef } from 'react';
import { UraCallList, UraMemberDirectory } from 'ura/react';
import type { UraCallList as CallListElement } from 'ura/components';
export function Page() {
  const list = useRef<CallListElement>(null);
  return (
    <UraCallList
      ref={list}
      className="wide"
      data={{ ura: '1' }}
      headingLevel="2"
      onUraSelect={(event) => {
        if (event.detail.noun === 'calls') event.detail.record.deadlines?.[0]?.at.toUpperCase();
        // @ts-expect-error -- an organisation has no deadlines
        if (event.detail.noun === 'organisations') event.detail.record.deadlines?.[0].at;
      }}
    >
      <a href="/calls">Calls</a>
    </UraCallList>
  );
}
// @ts-expect-error -- it is \`network\`
export const misspelt = <UraMemberDirectory netwrok="rrjeti" />;
`,
  // vue-tsc and svelte-check read these types; examples/frameworks/ has templates that they check.
  'vue.ts': `import 'ura/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['ura-call-list']>['$props'];
export const props: Props = { applicant: 'ngo', limit: 10, data: { ura: '1' }, class: 'wide' };
// @ts-expect-error -- it is \`applicant\`
export const misspelt: Props = { aplicant: 'ngo' };
export declare const list: InstanceType<GlobalComponents['ura-call-list']>;
list.$emit('ura-select', {} as Parameters<typeof onSelect>[0]);
declare function onSelect(event: import('ura/components').UraSelectEvent & { target: typeof list }): void;
// @ts-expect-error -- there is no such event
list.$emit('ura-choose');
`,
  'svelte.ts': `import 'ura/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
type Props = SvelteHTMLElements['ura-call-list'];
export const props: Props = {
  applicant: 'ngo',
  limit: 10,
  data: { ura: '1' },
  class: 'wide',
  'onura-select': (event) => {
    if (event.detail.noun === 'calls') event.detail.record.deadlines?.[0]?.at.toUpperCase();
    // @ts-expect-error -- an organisation has no deadlines
    if (event.detail.noun === 'organisations') event.detail.record.deadlines?.[0].at;
  },
};
// @ts-expect-error -- a number
export const wrong: Props = { limit: 'ten' };
`,
};

/** The type errors in files, and in the declarations of the package. */
function typeErrors(paths: readonly string[]): string[] {
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  });
  const isOurs = (name: string) => name.startsWith(ura.folder) && !/node_modules\/(?!ura\/)/.test(name);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName.slice(ura.folder.length)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

test('React 19, Preact, Solid, Vue and Svelte know the elements, their properties and events', () => {
  const paths = Object.entries(PROGRAMS).map(([name, text]) => {
    const path = join(ura.folder, name);
    writeFileSync(path, text);
    return path;
  });
  expect(typeErrors(paths)).toEqual([]);
});

describe('the components for React', () => {
  test('are rendered on a server, with what is inside for those who have no script', async () => {
    const script = `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { UraCallList } from 'ura/react';
      const link = createElement('a', { href: '/calls' }, 'Calls');
      const props = { data: { ura: '1' }, className: 'wide', id: 'calls', onUraSelect() {} };
      process.stdout.write(renderToString(createElement(UraCallList, props, link)));
    `;
    const { stdout } = await run('node', ['--no-warnings', '--input-type=module', '--eval', script], {
      cwd: ura.folder,
    });
    expect(stdout).toBe('<ura-call-list class="wide" id="calls"><a href="/calls">Calls</a></ura-call-list>');
  });

  test('are client components, as the App Router of Next needs', () => {
    const files = ura.files.filter((file) => /^dist\/frameworks\/react\/.*\.js$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(readFileSync(join(ura.installed, file), 'utf8'), file).toMatch(/^'use client';\n/);
  });
});

describe('the data for editors', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(ura.installed, 'dist', file), 'utf8')) as unknown;

  test('describes elements and attributes to VS Code', () => {
    const { tags } = read('vscode.json') as {
      tags: { name: string; attributes: { name: string; description: string }[] }[];
    };
    const list = tags.find(({ name }) => name === 'ura-call-list');
    expect(list?.attributes.find(({ name }) => name === 'applicant')?.description).toMatch(/^Only calls for/);
    const { properties } = read('vscode-css.json') as { properties: { name: string }[] };
    expect(properties.filter(({ name }) => name === '--ura-accent')).toHaveLength(1);
  });

  test('describes elements, properties and events to JetBrains', () => {
    const { name, version, contributions } = read('web-types.json') as {
      name: string;
      version: string;
      contributions: {
        html: { elements: { name: string; js: Record<'properties' | 'events', { name: string }[]> }[] };
      };
    };
    expect([name, version]).toEqual(['ura', JSON.parse(readFileSync('package.json', 'utf8')).version]);
    const list = contributions.html.elements.find((element) => element.name === 'ura-call-list');
    expect(list?.js.properties.map((property) => property.name)).toContain('data');
    expect(list?.js.events.map((event) => event.name)).toContain('ura-select');
  });
});
