// Where the browsers are. Nothing here downloads one: an installed Chromium serves, else the one that
// @sparticuz/chromium carries inside its npm package (Linux on x64).
import { existsSync } from 'node:fs';
import process from 'node:process';

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

/**
 * The path of a Firefox: `FIREFOX_PATH` or an installed one.
 *
 * @returns {string}
 */
export function firefoxPath() {
  const path = firstThatExists(
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );
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

/**
 * The engines to test in, from `BROWSERS`, a list with commas: `chromium` (without it), `firefox`, `webkit`.
 *
 * @returns {('chromium' | 'firefox' | 'webkit')[]}
 */
export function browsersToTest() {
  const names = (process.env['BROWSERS'] || 'chromium').split(',').map((name) => name.trim());
  const known = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
  return names.map((name) => {
    const browser = known.find((each) => each === name);
    if (!browser) throw new Error(`BROWSERS names "${name}". It may name ${known.join(', ')}.`);
    return browser;
  });
}
