import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startWordPress } from '../../scripts/wordpress.mjs';
import { dataServer } from './data.ts';
import { installPlugin } from './session.ts';

export interface Site {
  readonly url: string;
  /** The folder of its files. */
  readonly root: string;
  /** The log of PHP. */
  readonly debugLog: string;
  readonly php: string;
  /** The origin of the data files, another than the site's. */
  readonly data: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: Site;
  }
}

/**
 * Starts one WordPress for all test files, with the plugin installed from its archive, and a server
 * for the data.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = createServer(dataServer());
  await new Promise<void>((done) => data.listen(0, '127.0.0.1', done));
  const address = data.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const wordpress = await startWordPress();
  const stop = async () => {
    wordpress.stop();
    data.closeAllConnections();
    await new Promise((done) => data.close(done));
  };
  try {
    const content = join(wordpress.site, 'wp-content');
    // `?raw` is for pages without the plugin: the scripts are on the server, and the theme has one
    // line for them.
    cpSync('dist/cdn', join(content, 'uploads/ura'), { recursive: true });
    mkdirSync(join(content, 'mu-plugins'), { recursive: true });
    writeFileSync(
      join(content, 'mu-plugins/theme.php'),
      `<?php
add_action( 'wp_footer', function () {
	if ( isset( $_GET['raw'] ) ) {
		wp_dequeue_script( 'ura' );
		$file = 'all' === $_GET['raw'] ? 'ura.all.js' : 'ura.js';
		echo '<script type="module" src="' . esc_url( content_url( 'uploads/ura/' . $file ) ) . '"></script>';
	}
}, 1 );
// As the plugin "Classic Editor" does.
add_filter( 'use_block_editor_for_post', function ( $use ) { return isset( $_REQUEST['classic-editor'] ) ? false : $use; } );
// WordPress allows requests to the usual ports only.
add_filter( 'http_allowed_safe_ports', function ( $ports ) { return array_merge( $ports, array( ${port} ) ); } );
`,
    );
    await installPlugin(wordpress.url, 'dist/wordpress/ura.zip');
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('site', {
    url: wordpress.url,
    root: wordpress.site,
    debugLog: join(wordpress.folder, 'debug.log'),
    php: wordpress.php,
    data: `http://127.0.0.1:${port}`,
  });
  return stop;
}
