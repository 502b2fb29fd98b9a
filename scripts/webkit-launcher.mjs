// A launcher for @web/test-runner that drives WebKitGTK (Debian: webkit2gtk-driver and xvfb) over
// WebDriver. @web/test-runner-webdriver installs drivers of all browsers by scripts, and Playwright
// downloads its own WebKit.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** The code points of WebDriver for keys without a character. */
/** @type {Readonly<Record<string, string>>} */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/** @returns {Promise<{ process: import('node:child_process').ChildProcess, display: string }>} */
const startDisplay = () =>
  new Promise((done, failed) => {
    const child = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', failed);
    child.once('exit', () => failed(new Error('Xvfb ended before it had a display.')));
    child.stdio[3]?.once('data', (number) => done({ process: child, display: `:${String(number).trim()}` }));
  });

const miniBrowserPath = () => MINI_BROWSERS.find((path) => existsSync(path));

/** Whether this machine has WebKit, its driver, and a real or virtual display. */
export const webkitIsThere = () =>
  existsSync(DRIVER) && Boolean(miniBrowserPath()) && Boolean(process.env['DISPLAY'] || existsSync(XVFB));

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  const miniBrowser = miniBrowserPath();
  const { DISPLAY } = process.env;
  if (!webkitIsThere()) {
    throw new Error(
      'No WebKit was found. Install it (Debian: apt-get install webkit2gtk-driver xvfb), or take webkit out of BROWSERS.',
    );
  }

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let driver;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let display;
  let base = '';
  let session = '';
  /** @type {Set<string>} */
  const active = new Set();

  // There is one window, so commands and test files run one at a time.
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  /**
   * @template Result
   * @param {() => Promise<Result>} task
   * @returns {Promise<Result>}
   */
  const inTurn = (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async function send(method, path, body) {
    const response = await fetch(base + path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {unknown} [body]
   */
  const command = (method, path, body) => inTurn(() => send(method, `/session/${session}${path}`, body));

  async function start() {
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
    if (!DISPLAY) {
      const virtual = await startDisplay();
      display = virtual.process;
      env['DISPLAY'] = virtual.display;
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    driver = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    for (let attempt = 0; ; attempt++) {
      try {
        await send('GET', '/status');
        break;
      } catch (error) {
        if (attempt === 100) throw error;
        await wait(100);
      }
    }
    const answer = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    });
    session = answer.sessionId;
    await send('POST', `/session/${session}/window/rect`, { width: 820, height: 700 }).catch(() => {});
  }

  /** @type {Promise<void> | undefined} */
  let started;
  const ready = () => (started ??= start());

  /**
   * @param {string} source of a function
   * @param {unknown[]} args
   */
  const run = (source, ...args) =>
    command('POST', '/execute/sync', { script: `return (${source}).apply(null, arguments)`, args });

  /**
   * @param {'key' | 'pointer'} type
   * @param {object[]} actions
   */
  const act = (type, actions) => command('POST', '/actions', { actions: [{ type, id: type, actions }] });

  /** @param {string} key */
  const keyOf = (key) => KEYS[key] ?? key;
  /** @type {Readonly<Record<string, number>>} */
  const BUTTONS = { left: 0, middle: 1, right: 2 };
  /** @param {{ button?: string }} [options] */
  const buttonOf = ({ button = 'left' } = {}) => BUTTONS[button] ?? 0;

  // The part of puppeteer's Page that @web/test-runner-commands uses, so that setViewport, sendKeys
  // and sendMouse work here as in the other two engines. That is also why the launcher calls itself
  // one of puppeteer's.
  const page = {
    keyboard: {
      /** @param {string} text */
      type: (text) =>
        act(
          'key',
          [...text].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        ),
      /** @param {string} key */
      press: (key) =>
        act('key', [
          { type: 'keyDown', value: keyOf(key) },
          { type: 'keyUp', value: keyOf(key) },
        ]),
      /** @param {string} key */
      down: (key) => act('key', [{ type: 'keyDown', value: keyOf(key) }]),
      /** @param {string} key */
      up: (key) => act('key', [{ type: 'keyUp', value: keyOf(key) }]),
    },
    mouse: {
      /** @type {(x: number, y: number) => Promise<unknown>} */
      move: (x, y) => act('pointer', [{ type: 'pointerMove', duration: 0, x, y }]),
      /** @type {(x: number, y: number, options?: { button?: string }) => Promise<unknown>} */
      click: (x, y, options) =>
        act('pointer', [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: buttonOf(options) },
          { type: 'pointerUp', button: buttonOf(options) },
        ]),
      /** @param {{ button?: string }} [options] */
      down: (options) => act('pointer', [{ type: 'pointerDown', button: buttonOf(options) }]),
      /** @param {{ button?: string }} [options] */
      up: (options) => act('pointer', [{ type: 'pointerUp', button: buttonOf(options) }]),
      reset: () => command('DELETE', '/actions'),
    },
    /**
     * The window cannot be narrower than about 450 px. Tests of narrow layouts use a narrow
     * container.
     */
    /** @param {{ width: number, height: number }} size */
    async setViewport({ width, height }) {
      const [frameWidth, frameHeight] = await run(
        '() => [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      await command('POST', '/window/rect', { width: width + frameWidth, height: height + frameHeight });
      for (let attempt = 0; attempt < 20; attempt++) {
        if ((await run('() => innerWidth')) === width) return;
        await wait(50);
      }
    },
    /** @type {(script: unknown, ...args: unknown[]) => Promise<unknown>} */
    evaluate: (script, ...args) => run(String(script), ...args),
    emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
  };

  const launcher = {
    name: 'Webkit',
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    initialize: ready,
    /** @type {(id: string, url: string) => Promise<void>} */
    async startSession(id, url) {
      await ready();
      active.add(id);
      await command('POST', '/url', { url });
    },
    /** @param {string} id */
    isActive: (id) => active.has(id),
    getBrowserUrl: () => command('GET', '/url').catch(() => undefined),
    /** @param {string} id */
    async stopSession(id) {
      await command('POST', '/url', { url: 'about:blank' }).catch(() => {});
      active.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debugging session here.');
    },
    async stop() {
      if (session) await command('DELETE', '').catch(() => {});
      driver?.kill();
      display?.kill();
    },
  };
  return launcher;
}
