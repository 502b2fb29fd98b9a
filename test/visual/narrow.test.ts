import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { states } from '../../stories/states.ts';
import { ACCEPTED, pathOf, testPictures, WIDTHS } from './accepted.ts';

testPictures(360);

/** The folder of the pictures of the editor: see editor.test.ts. */
const EDITOR = 'ura-editor/';

test('every accepted picture shows a state that there is', () => {
  const paths = new Set(states.flatMap((state) => WIDTHS.map((width) => pathOf(state, width))));
  const unused = readdirSync(ACCEPTED, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.png') && !paths.has(path) && !path.startsWith(EDITOR));
  if (inject('updatePictures')) for (const path of unused.splice(0)) rmSync(join(ACCEPTED, path));
  expect(unused).toEqual([]);
});
