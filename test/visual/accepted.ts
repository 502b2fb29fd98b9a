// Compares pictures of every state, in Albanian on a light page, with those in
// test/visual/accepted/.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { states } from '../../stories/states.ts';
import type { State } from '../../stories/states/table.ts';
import { isFull } from '../tier.mjs';
import { openCamera, type Camera } from './camera.ts';
import { faultOf } from './compare.mjs';
import { read, rounded, write, type Picture } from './picture.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether the pictures of this run are accepted: `-u`. */
    updatePictures: boolean;
  }
}

export const ACCEPTED = 'test/visual/accepted';
/** The folder for pictures that differ, and pictures of the differences. */
const REPORT = 'reports/pictures';

export const WIDTHS = [360, 1024] as const;

/** The path of a picture, below {@link ACCEPTED}. */
export const pathOf = ({ widget, name }: State, width: number): string => `${widget}/${name}-${width}.png`;

function save(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/**
 * Returns what is wrong with a picture, if anything. With `-u`, a picture that differs is accepted.
 */
export function check(path: string, picture: Picture): string | undefined {
  const accepted = join(ACCEPTED, path);
  const reported = join(REPORT, path);
  rmSync(reported, { force: true });
  rmSync(reported.replace('.png', '.diff.png'), { force: true });
  const difference = existsSync(accepted)
    ? faultOf(read(readFileSync(accepted)), picture)
    : { fault: 'nobody has accepted it yet' };
  if (!difference) return undefined;
  if (inject('updatePictures')) {
    save(accepted, write(picture));
    return undefined;
  }
  save(reported, write(picture));
  if (difference.diff) save(reported.replace('.png', '.diff.png'), write(difference.diff));
  return `${difference.fault}: look at ${REPORT}/${path}`;
}

/** Tests a picture of every state. The daily test alternates between the two widths. */
export function testPictures(width: (typeof WIDTHS)[number]): void {
  let camera: Camera;
  beforeAll(async () => {
    camera = await openCamera(width);
  });
  afterAll(() => camera?.close());

  const turn = WIDTHS.indexOf(width);
  const all = isFull || inject('updatePictures');
  const shown = states.filter((_, index) => all || index % WIDTHS.length === turn);
  describe(`at ${width} pixels`, () => {
    test.each(shown.map((state) => [state.widget, state.name, state] as const))(
      '<%s> looks as accepted: %s',
      async (_widget, _name, state) => {
        const picture = await camera.shoot(state, { lang: 'sq', theme: 'light' });
        expect(check(pathOf(state, width), rounded(picture))).toBeUndefined();
      },
    );
  });
}
