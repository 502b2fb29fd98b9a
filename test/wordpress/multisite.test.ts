import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ADMINISTRATOR, startWordPress } from '../../scripts/wordpress.mjs';
import { evaluate } from './php.ts';
import { installPlugin, Session } from './session.ts';

// In a network of sites, an administrator of one site may not write scripts; only a super
// administrator may. `DISALLOW_UNFILTERED_HTML` takes the right from all.

const SCRIPT = 'https://cdn.example/ura.all.js';
const NO_SCRIPT = { script: '', integrity: '' };

/** Sends the form of the settings, with the fields for the script whether it has them or not. */
async function save(session: Session, settings: Record<string, string>) {
  const form = await (await session.fetch('/wp-admin/options-general.php?page=ura')).text();
  const nonce = /name="_wpnonce" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const body = new URLSearchParams({ option_page: 'ura', action: 'update', _wpnonce: nonce });
  for (const [name, value] of Object.entries(settings)) body.set(`ura_settings[${name}]`, value);
  const { status } = await session.fetch('/wp-admin/options.php', { method: 'POST', body });
  return { form, status };
}

describe('in a network of sites', { timeout: 60_000 }, () => {
  let network: Awaited<ReturnType<typeof startWordPress>>;
  const php = <Answer>(code: string) =>
    evaluate<Answer>({ url: network.url, root: network.site, php: network.php }, code);
  const option = `get_option( 'ura_settings' )`;

  beforeAll(async () => {
    network = await startWordPress();
    await installPlugin(network.url, 'dist/wordpress/ura.zip');
    const { host } = new URL(network.url);
    await php(`(function () {
      require_once ABSPATH . 'wp-admin/includes/network.php';
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $name => $table ) { $GLOBALS['wpdb']->$name = $table; }
      define( 'WP_INSTALLING_NETWORK', true );
      install_network();
      $made = populate_network( 1, '${host}', 'a@example.org', 'Rrjeti', '/', false );
      return is_wp_error( $made ) ? $made->get_error_code() : true;
    })()`);
    const config = join(network.site, 'wp-config.php');
    const settings = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '${host}'); define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`;
    writeFileSync(config, readFileSync(config, 'utf8').replace('<?php', `<?php ${settings}`));
    await php(`(function () {
      $id = wp_insert_user( array( 'user_login' => 'site', 'user_pass' => 'not-a-secret-1', 'user_email' => 's@example.org', 'role' => 'administrator' ) );
      add_user_to_blog( 1, $id, 'administrator' );
      return is_multisite();
    })()`);
  }, 120_000);
  afterAll(() => network?.stop());

  test('the administrator of a site saves its data, but not the address of a script', async () => {
    expect(await php('array( is_multisite(), is_super_admin( 1 ) )')).toEqual([true, true]);
    const session = await Session.login(network.url, 'site', 'not-a-secret-1');
    const { form, status } = await save(session, {
      data: '/n.json',
      script: SCRIPT,
      integrity: 'sha256-AAAA',
    });
    expect(status).toBe(302);
    expect(form).toContain('ura_settings[data]');
    expect(form).not.toContain('ura_settings[script]');
    expect(await php(option)).toMatchObject({ data: '/n.json', ...NO_SCRIPT });
  });

  test('the super administrator saves the address of a script, which others do not remove', async () => {
    const session = await Session.login(network.url, ADMINISTRATOR.name, ADMINISTRATOR.password);
    const { form } = await save(session, { data: '/n.json', script: SCRIPT });
    expect(form).toContain('ura_settings[script]');
    expect(await php(option)).toMatchObject({ script: SCRIPT });
    const other = await Session.login(network.url, 'site', 'not-a-secret-1');
    await save(other, { data: '/m.json', script: 'https://elsewhere.example/x.js' });
    expect(await php(option)).toMatchObject({ data: '/m.json', script: SCRIPT });
  });
});

test('with DISALLOW_UNFILTERED_HTML no user can set the address of a script', async () => {
  const clean = `(function () { wp_set_current_user( 1 ); return array( current_user_can( 'unfiltered_html' ), ura_clean_settings( array( 'script' => '${SCRIPT}', 'integrity' => 'sha256-AAAA' ) ) ); })()`;
  const site = inject('site');
  expect(await evaluate(site, clean)).toMatchObject([true, { script: SCRIPT }]);
  expect(
    await evaluate(site, clean, { before: `define( 'DISALLOW_UNFILTERED_HTML', true );` }),
  ).toMatchObject([false, NO_SCRIPT]);
});
