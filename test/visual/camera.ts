// Takes pictures of stories/states.ts in a Chromium that renders text alike on every machine.
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { states } from '../../stories/states.ts';
import type { State } from '../../stories/states/table.ts';
import type { Setting } from './page.ts';
import { read, type Picture } from './picture.mjs';

/** The maximum height of a picture, in pixels. */
const MAX_HEIGHT = 1000;

const fonts = [400, 600, 700]
  .map((weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/noto-sans/${weight}.css">`)
  .join('');
const html = `<!doctype html><html><meta charset="utf-8"><title>Ura</title><link rel="icon" href="data:,">${fonts}
<style>html{font:16px/1.5 "Noto Sans"}body{margin:0;padding:16px;display:flow-root;overflow:hidden}</style>
<script type="module" src="/__visual/page.js"></script><body></body></html>`;

export interface Camera {
  /** Takes a picture of a state. Rethrows errors of the page. */
  shoot(state: State, setting: Setting): Promise<Picture>;
  /** Takes a picture after an expression, which shows something and resolves to its height. */
  take(expression: string): Promise<Picture>;
  close(): Promise<void>;
}

/** Opens a page with a width in pixels, and with a script that shows what is pictured. */
export async function openCamera(width: number, script = 'test/visual/page.ts'): Promise<Camera> {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  const answers: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/__visual/': ['text/html', html],
    '/__visual/page.js': ['text/javascript', outputFiles[0]!.text],
  };
  const server = await serve({
    root: '.',
    handlers: [
      (request, response) => {
        const answer = answers[request.url ?? ''];
        if (!answer) return false;
        response.writeHead(200, { 'content-type': `${answer[0]}; charset=utf-8` }).end(answer[1]);
        return true;
      },
    ],
  });
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    env: { ...process.env, FONTCONFIG_FILE: `${process.cwd()}/test/visual/fonts.conf` },
    args: [...chromiumArguments, '--disable-partial-raster', '--disable-lcd-text', '--hide-scrollbars'],
  });
  const page = await browser.newPage();
  let thrown: Error | undefined;
  page.on('pageerror', (error) => (thrown ??= error as Error));
  await page.goto(`${server.url}/__visual/`);
  if (thrown) throw thrown as Error;
  const session = await page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: MAX_HEIGHT,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.evaluate('ura.load()');
  const take: Camera['take'] = async (expression) => {
    const height = await page.evaluate(expression);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height: Math.max(1, Math.min(height as number, MAX_HEIGHT)), scale: 1 },
    });
    if (thrown) throw thrown;
    return read(Buffer.from(data, 'base64'));
  };
  return {
    shoot: (state, setting) => take(`ura.show(${states.indexOf(state)}, ${JSON.stringify(setting)})`),
    take,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
