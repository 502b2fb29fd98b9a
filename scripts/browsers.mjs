// Finds the installed browsers, else the Chromium inside the npm package @sparticuz/chromium (Linux
// on x64). Packages that find browsers know one engine each and download what is missing.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { webkitIsThere } from './webkit-launcher.mjs';

/** @param {(string | undefined)[]} paths */
const firstThatExists = (...paths) => paths.find((path) => path && existsSync(path));

/**
 * The path of an installed Chromium with windows, which has a back-forward cache.
 *
 * @returns {string | undefined}
 */
export function windowedChromiumPath() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
  return firstThatExists(
    CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
}

/**
 * The path of Chromium: `CHROME_PATH`, an installed one, or the one from npm. The headless shell is
 * the same engine without the windows of the browser: a page opens in a sixth of the time.
 *
 * @returns {Promise<string>}
 */
export async function chromiumPath() {
  const shell = process.env['CHROME_PATH'] ? undefined : '/usr/bin/chromium-headless-shell';
  const installed = firstThatExists(shell) ?? windowedChromiumPath();
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // With this variable the package also unpacks its NSS libraries and a font, which a bare
    // container lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  throw new Error('No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH to one.');
}

/** `FIREFOX_PATH` or an installed Firefox. */
const installedFirefox = () =>
  firstThatExists(
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

/**
 * The path of Firefox.
 *
 * @returns {string}
 */
export function firefoxPath() {
  const path = installedFirefox();
  if (path) return path;
  throw new Error(
    'No Firefox was found. Install it (Debian: apt-get install firefox-esr), set FIREFOX_PATH, or take firefox out of BROWSERS.',
  );
}

// Chromium's sandbox works neither for root nor in most containers of a CI.
const withoutSandbox = process.getuid?.() === 0 || Boolean(process.env['CI']);

/**
 * Arguments for Chromium: no requests of its own, and the same glyphs and colours on every machine.
 */
export const chromiumArguments = [
  ...(withoutSandbox ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
/** @typedef {(typeof ENGINES)[number]} Engine */

/** @type {Readonly<Record<Engine, () => boolean>>} */
const IS_THERE = {
  chromium: () => true,
  firefox: () => Boolean(installedFirefox()),
  webkit: webkitIsThere,
};

/** How to install an engine, if that is one command. */
const REMEDIES = {
  chromium: '',
  firefox: ' (Debian: apt-get install firefox-esr)',
  webkit: ' (Debian: apt-get install webkit2gtk-driver xvfb)',
};

/**
 * The engines to test in, and the others with the reason. `BROWSERS` is a list separated by commas;
 * the default is every installed engine.
 *
 * @returns {{ engines: Engine[], notRun: string[] }}
 */
export function browsersToTest() {
  const { BROWSERS } = process.env;
  const wanted = BROWSERS ? BROWSERS.split(',').map((name) => name.trim()) : undefined;
  for (const name of wanted ?? [])
    if (!ENGINES.some((each) => each === name))
      throw new Error(`BROWSERS names "${name}". It may name ${ENGINES.join(', ')}.`);
  const engines = ENGINES.filter((each) => (wanted ? wanted.includes(each) : IS_THERE[each]()));
  const notRun = ENGINES.filter((each) => !engines.includes(each)).map(
    (each) => `${each}: ${IS_THERE[each]() ? 'not in BROWSERS' : `not installed${REMEDIES[each]}`}`,
  );
  return { engines, notRun };
}
