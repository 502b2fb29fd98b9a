// Runs a real WordPress on SQLite on a local port, with our files in it. No package runs one on the
// PHP of the machine. The administrator is admin / adminpw1.

//   node scripts/wordpress.mjs start [--port 9421] [--folder DIR]   prints URL, process and folder
//   node scripts/wordpress.mjs stop DIR                             stops the one in that folder
//   node scripts/wordpress.mjs test [arguments of vitest]           runs test/wordpress, if it can

// WordPress and the SQLite drop-in come from two npm tarballs, which are cached in $URA_CACHE,
// $XDG_CACHE_HOME/ura or ~/.cache/ura. If there is no PHP, root installs it with apt-get.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, closeSync } from 'node:fs';
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const MINUTE = 60_000;

/** The tarballs, with their integrity. Another content under the same name is refused. */
const BUILDS = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  integrity:
    'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};
const DROP_IN = {
  name: '@wp-playground/cli@3.1.56',
  integrity:
    'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
};
const WORDPRESS = 'wp-6.5';

/** The password of a temporary site that only this machine can reach. */
export const ADMINISTRATOR = { name: 'admin', password: 'adminpw1' };

/** Why WordPress cannot run on this machine, in one line. Not a failed test. */
export class NotRun extends Error {
  /** @param {string} reason */
  constructor(reason) {
    super(`WordPress was not run: ${reason}`);
  }
}

/**
 * The first line of the error output that is not a warning.
 *
 * @param {unknown} error
 */
const reasonOf = (error) => {
  const { stderr = '', message } = /** @type {{ stderr?: string, message?: string }} */ (error);
  const said = stderr.split('\n').filter((line) => line.trim() && !/^(npm warn|W:)/.test(line));
  return (said[0]?.trim() || message || String(error)).slice(0, 200);
};

/**
 * The path of a PHP with the extensions that WordPress on SQLite needs.
 *
 * @returns {Promise<string | undefined>}
 */
async function findPhp() {
  for (const name of ['php', 'php8.2', 'php8.4', 'php8.3']) {
    try {
      const { stdout } = await run(name, ['-m'], { timeout: 20_000 });
      if (['pdo_sqlite', 'mbstring', 'xml'].every((part) => new RegExp(`^${part}$`, 'mi').test(stdout)))
        return name;
    } catch {
      // not installed
    }
  }
  return undefined;
}

/** @returns {Promise<string>} */
async function php() {
  const found = await findPhp();
  if (found) return found;
  const packages = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml'];
  const advice = `PHP with SQLite is missing (Debian: apt-get install ${packages.join(' ')})`;
  if (process.getuid?.() !== 0) throw new NotRun(`${advice}.`);
  const options = { timeout: 4 * MINUTE, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run('apt-get', ['update', '-qq'], options);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch (error) {
    throw new NotRun(`${advice}, and apt-get said: ${reasonOf(error)}`);
  }
  const installed = await findPhp();
  if (!installed) throw new NotRun(`${advice}.`);
  return installed;
}

/**
 * Downloads a package and unpacks some of its files into a folder.
 *
 * @param {{ name: string, integrity: string }} tarball
 * @param {string[]} paths
 * @param {string} folder
 */
async function fetchPackage({ name, integrity }, paths, folder) {
  try {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, name], {
      cwd: folder,
      timeout: 8 * MINUTE,
      maxBuffer: 1 << 26, // its output lists every file of the package
      shell: process.platform === 'win32',
    });
    const [packed] = JSON.parse(stdout);
    if (packed.integrity !== integrity) throw new Error(`${name} is not the package that it was.`);
    await run('tar', ['-xzf', join(folder, packed.filename), '-C', folder, ...paths], { timeout: MINUTE });
    rmSync(join(folder, packed.filename));
  } catch (error) {
    throw new NotRun(`${name} could not be fetched: ${reasonOf(error)}`);
  }
}

/**
 * @param {string} archive
 * @param {string} folder
 */
function unzip(archive, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name);
    if (!path.startsWith(folder)) continue;
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
}

/**
 * The cached folder with the files of WordPress before its installation.
 *
 * @returns {Promise<string>}
 */
async function files() {
  const { URA_CACHE, XDG_CACHE_HOME } = process.env;
  const cache = URA_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'ura');
  const kept = join(
    cache,
    `wordpress-${`${WORDPRESS} ${BUILDS.name} ${DROP_IN.name}`.replace(/[^\d.]+/g, '-').replace(/^-/, '')}`,
  );
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const [zip, assets] = [`package/src/wordpress/${WORDPRESS}.zip`, `package/public/${WORDPRESS}`];
    await fetchPackage(BUILDS, [zip, assets], work);
    await fetchPackage(DROP_IN, ['package/sqlite-database-integration.zip'], work);
    const site = join(work, 'site');
    // The archive has the files for PHP, the folder beside it those for browsers.
    unzip(join(work, zip), site);
    cpSync(join(work, assets), site, { recursive: true, force: false });
    const plugins = join(site, 'wp-content/plugins');
    unzip(join(work, 'package/sqlite-database-integration.zip'), plugins);
    renameSync(
      join(plugins, 'plugin-sqlite-database-integration'),
      join(plugins, 'sqlite-database-integration'),
    );
    rmSync(join(site, 'wp-content/database'), { recursive: true, force: true });
    try {
      renameSync(site, kept); // atomic
    } catch (error) {
      if (!existsSync(kept)) throw error; // another run was faster
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return kept;
}

/**
 * Checks that WordPress can run here.
 *
 * @returns {Promise<{ php: string, files: string }>}
 * @throws {NotRun} if PHP is missing or the download fails
 */
export async function prepare() {
  return { php: await php(), files: await files() };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(address && typeof address === 'object' ? address.port : 0));
    });
  });

/**
 * Ends a process of {@link startWordPress} and its workers.
 *
 * @param {number} pid
 */
function end(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid);
  } catch {
    // it has ended
  }
}

/**
 * Installs and starts a WordPress in English with the default theme.
 *
 * @param {{ port?: number, folder?: string }} [options] the folder must not exist
 * @returns {Promise<{ url: string, pid: number, folder: string, site: string, php: string, stop():
 *   void }>} with `site`, the folder of its files
 */
export async function startWordPress(options = {}) {
  const prepared = await prepare();
  const folder = resolve(options.folder ?? mkdtempSync(join(tmpdir(), 'ura-wordpress-')));
  if (existsSync(folder) && readdirSync(folder).length) throw new Error(`${folder} is not empty.`);
  const site = join(folder, 'site');
  cpSync(prepared.files, site, { recursive: true });

  const port = options.port || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const dropIn = join(site, 'wp-content/plugins/sqlite-database-integration');
  writeFileSync(
    join(site, 'wp-content/db.php'),
    readFileSync(join(dropIn, 'db.copy'), 'utf8')
      .replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', dropIn)
      .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  // No requests to other hosts, no mail, no updates.
  const settings = {
    WP_HOME: `'${url}'`,
    WP_SITEURL: `'${url}'`,
    WP_HTTP_BLOCK_EXTERNAL: 'true',
    AUTOMATIC_UPDATER_DISABLED: 'true',
    DISABLE_WP_CRON: 'true',
    WP_DEBUG: 'true',
    WP_DEBUG_DISPLAY: 'false',
    WP_DEBUG_LOG: `'${join(folder, 'debug.log')}'`,
  };
  const config = join(site, 'wp-config.php');
  const defines = Object.entries(settings).map(([name, value]) => `define('${name}', ${value});`);
  writeFileSync(
    config,
    readFileSync(config, 'utf8')
      .replace(/^\s*define\(\s*'WP_DEBUG'.*$/m, '')
      .replace('<?php', `<?php ${defines.join(' ')}`),
  );

  const log = openSync(join(folder, 'php.log'), 'a');
  const phpSettings = [
    'opcache.enable=1',
    'opcache.enable_cli=1',
    'opcache.revalidate_freq=0', // by default, a changed file is noticed after two seconds
    'memory_limit=256M',
    'max_execution_time=60',
  ].flatMap((setting) => ['-d', setting]);
  const server = spawn(prepared.php, [...phpSettings, '-S', `127.0.0.1:${port}`, '-t', site], {
    cwd: site,
    detached: process.platform !== 'win32', // a group of its own, so that the workers end with it
    stdio: ['ignore', log, log],
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, // a page may request its own server
  });
  closeSync(log);
  const pid = server.pid ?? 0;
  server.unref();
  writeFileSync(join(folder, 'pid'), `${pid}\n`);
  const stop = () => {
    end(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    await install(url, () => server.exitCode === null);
  } catch (error) {
    const said = readFileSync(join(folder, 'php.log'), 'utf8').trim().split('\n').slice(-3).join(' | ');
    stop();
    throw new Error(`WordPress did not start: ${reasonOf(error)}. ${said}`, { cause: error });
  }
  return { url, pid, folder, site, php: prepared.php, stop };
}

/**
 * @param {string} url
 * @param {() => boolean} runs
 */
async function install(url, runs) {
  const step = `${url}/wp-admin/install.php?step=2`;
  const answers = new URLSearchParams({
    weblog_title: 'Ura',
    user_name: ADMINISTRATOR.name,
    admin_password: ADMINISTRATOR.password,
    admin_password2: ADMINISTRATOR.password,
    pw_weak: '1',
    admin_email: 'a@example.org',
    blog_public: '0',
  });
  for (let tries = 100; ; tries--) {
    try {
      await fetch(`${url}/readme.html`, { signal: AbortSignal.timeout(5000) });
      break;
    } catch (error) {
      if (!runs() || tries === 0) throw error;
      await pause(100);
    }
  }
  await fetch(step, { method: 'POST', body: answers, signal: AbortSignal.timeout(MINUTE) });
  const signal = AbortSignal.timeout(MINUTE);
  const { ok, status } = await fetch(`${url}/index.php?rest_route=/wp/v2/types/post`, { signal });
  if (!ok) throw new Error(`it answers ${status}`);
}

/**
 * Stops the WordPress of a folder and removes the folder.
 *
 * @param {string} folder
 */
async function stopIn(folder) {
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  // The id may belong to another process by now, so check that it serves this folder.
  const { stdout } = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  if (stdout.includes(join(resolve(folder), 'site'))) end(pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Runs the tests, or reports why they cannot run, which counts as skipped.
 *
 * @param {string[]} args
 */
async function test(args) {
  try {
    await prepare();
  } catch (error) {
    if (!(error instanceof NotRun)) throw error;
    console.log(error.message);
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/wordpress.not-run.txt', `${error.message}\n`);
    return 0;
  }
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const given = ['run', '--project', 'wordpress', ...args];
  const { status } = spawnSync(process.execPath, [vitest, ...given], {
    stdio: 'inherit',
    timeout: 10 * MINUTE,
  });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, ...rest] = process.argv.slice(2);
  try {
    if (command === 'test') process.exitCode = await test(rest);
    else if (command === 'stop' && rest[0]) await stopIn(rest[0]);
    else {
      const { values } = parseArgs({
        args: command === 'start' ? rest : process.argv.slice(2),
        options: { port: { type: 'string' }, folder: { type: 'string' } },
      });
      const { url, pid, folder } = await startWordPress({
        port: Number(values.port ?? 0),
        ...(values.folder && { folder: values.folder }),
      });
      console.log(`READY ${url} (pid ${pid}, folder ${folder})`);
    }
  } catch (error) {
    if (error instanceof NotRun) console.log(error.message);
    else {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
