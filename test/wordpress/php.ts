import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Site } from './setup.ts';

const run = promisify(execFile);

/** How an expression is evaluated. */
interface Options {
  /** Code before WordPress is loaded. */
  readonly before?: string;
  /** Arguments of PHP. */
  readonly flags?: readonly string[];
}

/** The result of a PHP expression inside a WordPress. */
export async function evaluate<Answer>(
  site: Pick<Site, 'url' | 'root' | 'php'>,
  expression: string,
  { before = '', flags = [] }: Options = {},
): Promise<Answer> {
  const { host } = new URL(site.url);
  const start = `${before} $_SERVER['HTTP_HOST'] = '${host}'; require '${site.root}/wp-load.php';`;
  const code = `${start} echo json_encode( ${expression} );`;
  const { stdout } = await run(site.php, [...flags, '-r', code], { timeout: 60_000 });
  return JSON.parse(stdout) as Answer;
}

/** Whether PHP has the extension cURL, which WordPress prefers for requests. */
export async function hasCurl(php: string): Promise<boolean> {
  return (await run(php, ['-r', 'echo function_exists( "curl_init" ) ? 1 : 0;'])).stdout === '1';
}
