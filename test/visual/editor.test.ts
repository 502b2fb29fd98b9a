// Compares pictures of the editor with those in test/visual/accepted/ura-editor/.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ACCEPTED, check } from './accepted.ts';
import { openCamera, type Camera } from './camera.ts';
import type { Setting } from './page.ts';
import { rounded } from './picture.mjs';

/** The states of test/browser/editor-states.ts, each in some of the settings. */
const PICTURES: readonly (readonly [state: string, width: 360 | 1200, Setting['lang'], Setting['theme']])[] =
  [
    ['no file', 360, 'sq', 'light'],
    ['no file', 1200, 'en', 'dark'],
    ['a list', 1200, 'sq', 'light'],
    ['a list', 360, 'sr-Cyrl', 'dark'],
    ['the calls, which have a status', 1200, 'sr-Cyrl', 'dark'],
    ['the calls, which have a status', 360, 'en', 'light'],
    ['the open list of contents', 360, 'sq', 'light'],
    ['a record', 1200, 'en', 'light'],
    ['a record', 360, 'sq', 'dark'],
    ['a call with everything opened', 1200, 'sq', 'dark'],
    ['a finding beside its field', 1200, 'sr-Cyrl', 'light'],
    ['the file itself', 360, 'sr-Cyrl', 'light'],
    ['the health of the data', 1200, 'sq', 'light'],
    ['the health of the data', 360, 'en', 'dark'],
    ['the changes before saving', 360, 'sq', 'light'],
    ['an import', 1200, 'en', 'light'],
    ['an import', 360, 'sr-Cyrl', 'dark'],
    ['a conflict', 1200, 'sq', 'dark'],
    ['a conflict', 360, 'en', 'light'],
    ['the question before a record is deleted', 360, 'sr-Cyrl', 'light'],
    ['a deleted record, with the way back', 1200, 'en', 'dark'],
    ['a file that could not be saved', 360, 'sq', 'light'],
    ['data that may not be changed', 1200, 'sr-Cyrl', 'light'],
  ];

type Row = (typeof PICTURES)[number];

const pathOf = ([state, width, lang, theme]: Row): string =>
  `ura-editor/${state.replaceAll(/[^a-z]+/g, '-')}-${lang}-${theme}-${width}.png`;

describe.each([360, 1200] as const)('at %i pixels', (width) => {
  let camera: Camera;
  beforeAll(async () => {
    camera = await openCamera(width, 'test/visual/editor-page.ts');
  });
  afterAll(() => camera?.close());

  test.each(PICTURES.filter((row) => row[1] === width))(
    '<ura-editor> looks as accepted: %s, %i pixels, %s, %s',
    async (...row) => {
      const [state, , lang, theme] = row;
      const setting: Setting = { lang, theme };
      const picture = await camera.take(`ura.show(${JSON.stringify(state)}, ${JSON.stringify(setting)})`);
      expect(check(pathOf(row), rounded(picture))).toBeUndefined();
    },
  );
});

test('every accepted picture of the editor is one of these', () => {
  const paths = new Set(PICTURES.map(pathOf));
  const unused = readdirSync(join(ACCEPTED, 'ura-editor'))
    .map((name) => `ura-editor/${name}`)
    .filter((path) => !paths.has(path));
  if (inject('updatePictures')) for (const path of unused.splice(0)) rmSync(join(ACCEPTED, path));
  expect(unused).toEqual([]);
});
