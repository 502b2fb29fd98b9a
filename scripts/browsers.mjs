// Where the browsers are. Nothing here downloads one: an installed Chromium serves, else the one that
// @sparticuz/chromium carries inside its npm package (Linux on x64).
import { existsSync } from 'node:fs';
import process from 'node:process';
import { webkitIsThere } from './webkit-launcher.mjs';

/** @param {(string | undefined)[]} paths */
const firstThatExists = (...paths) => paths.find((path) => path && existsSync(path));

/**
 * The path of a Chromium: `CHROME_PATH`, an installed one, else the one from npm.
 *
 * @returns {Promise<string>}
 */
export async function chromiumPath() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
  const installed = firstThatExists(
    CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Read by the package at import: it then unpacks its own NSS libraries and a font too, so a bare container needs nothing else.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  throw new Error('No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH to one.');
}

/** Where a Firefox may be: `FIREFOX_PATH` or an installed one. */
const installedFirefox = () =>
  firstThatExists(
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

/**
 * The path of a Firefox.
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

// Root has no user namespace to build the sandbox in, and neither have most containers of a CI.
const withoutSandbox = process.getuid?.() === 0 || Boolean(process.env['CI']);

/** Chromium's arguments: quiet, without network of its own, and with the same glyphs and colours everywhere. */
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

/** What makes an engine be there, where that is one command. */
const REMEDIES = {
  chromium: '',
  firefox: ' (Debian: apt-get install firefox-esr)',
  webkit: ' (Debian: apt-get install webkit2gtk-driver xvfb)',
};

/**
 * The engines to test in, and each in which nothing is tested with the reason. `BROWSERS` is a list with commas; without it, all that the
 * machine has.
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
    (each) => `${each}: ${IS_THERE[each]() ? 'not asked for' : `not on this machine${REMEDIES[each]}`}`,
  );
  return { engines, notRun };
}
