import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dataServer } from './data.ts';
import { evaluate, hasCurl } from './php.ts';

// What the server asks for, by sockets, and by cURL where PHP has none. The names of hosts are
// resolved by functions of the test, which PHP allows in the place of disabled ones.

const site = inject('site');
const port = new URL(site.data).port;
const withCurl = await hasCurl(site.php);

/** The addresses of the hosts of the test. */
const HOSTS = {
  'open.example': ['8.8.8.8'],
  'other.example': ['8.8.8.8'],
  'inside.example': ['10.0.0.1'],
  'both.example': ['8.8.8.8', '169.254.169.254'],
  'six.example': ['8.8.8.8', 'fd00::1'],
};
const RESOLVER = `
  const HOSTS = ${JSON.stringify(HOSTS).replace(/\{/g, '[').replace(/\}/g, ']').replace(/":/g, '"=>')};
  function gethostbynamel( $host ) { return array_values( array_filter( HOSTS[ $host ] ?? array(), fn( $ip ) => ! strpos( $ip, ':' ) ) ); }
  // A name may mean another address a moment later, which this is for WordPress.
  function gethostbyname( $host ) { return '9.9.9.9'; }
  function dns_get_record( $host ) { return array_map( fn( $ip ) => array( 'ipv6' => $ip ), array_values( array_filter( HOSTS[ $host ] ?? array(), fn( $ip ) => (bool) strpos( $ip, ':' ) ) ) ); }
  define( 'WP_ACCESSIBLE_HOSTS', '*.example' );`;
/** Has the functions of the test, and one way to connect. */
const flagsOf = (transport: string, disabled = 'gethostbynamel,gethostbyname,dns_get_record') => [
  '-d',
  `disable_functions=${disabled},${transport === 'cURL' ? 'stream_socket_client' : 'curl_init,curl_exec'}`,
];

/** The result of a request, and the address it was sent to. */
interface Outcome {
  readonly status: number;
  readonly bytes: number;
  readonly seconds: number;
  /** More than before. */
  readonly memory: number;
  readonly requested: readonly string[];
  /** The addresses that connections were opened to. */
  readonly connected: readonly string[];
}

/** Makes a request whose connections all end at the server of the test. */
const request = (address: string, transport: string, limit = 15): Promise<Outcome> =>
  evaluate(
    site,
    `(function () {
      $memory = memory_get_peak_usage();
      $start = microtime( true );
      $requested = array();
      $connected = array();
      $log = fopen( 'php://temp', 'w+' );
      add_action( 'requests-requests.before_request', function ( $url ) use ( &$requested ) { $requested[] = $url; } );
      add_action( 'requests-fsockopen.remote_socket', function ( &$socket ) use ( &$connected ) {
        $connected[] = $socket;
        $socket = 'tcp://127.0.0.1:${port}';
      }, 99 );
      add_action( 'http_api_curl', function ( $handle ) use ( $log ) {
        curl_setopt( $handle, CURLOPT_VERBOSE, true );
        curl_setopt( $handle, CURLOPT_STDERR, $log );
        curl_setopt( $handle, CURLOPT_CONNECT_TO, array( '::127.0.0.1:${port}' ) );
      }, 99 );
      $answer = ura_request( '${address}', $start + ${limit} );
      $cost = array( 'seconds' => microtime( true ) - $start, 'memory' => memory_get_peak_usage() - $memory );
      rewind( $log );
      preg_match_all( '~Added (\\S+):(\\d+):(\\S+) to DNS cache~', stream_get_contents( $log ), $found, PREG_SET_ORDER );
      foreach ( $found as $each ) { $connected[] = "tcp://$each[3]:$each[2]"; }
      return $cost + array( 'status' => $answer['status'], 'bytes' => strlen( $answer['body'] ), 'requested' => $requested, 'connected' => $connected );
    })()`,
    { before: RESOLVER, flags: flagsOf(transport) },
  );

describe.each([
  ['sockets', true],
  ['cURL', withCurl],
])('a request by %s', (transport, isThere) => {
  describe.skipIf(!isThere)('of the server', () => {
    test('goes to the address that was checked, even if the name resolves to another one a moment later', async () => {
      const { status, connected } = await request('http://open.example/network.json', transport);
      expect(status).toBe(200);
      expect(connected).toEqual(['tcp://8.8.8.8:80']);
    });

    test.each(['inside.example', 'both.example', 'six.example', 'unknown.example'])(
      'is not made if one address of %s is not public',
      async (host) => {
        const { status, requested } = await request(`http://${host}/network.json`, transport);
        expect(status).toBe(0);
        expect(requested).toEqual([]);
      },
    );

    test.each([
      'http://inside.example/',
      'http://both.example/',
      'http://169.254.169.254/latest/meta-data/',
      'http://100.64.0.1/',
      'http://198.18.0.1/',
      'http://[::ffff:169.254.169.254]/',
      'http://[fd00::1]/',
      'http://2852039166/',
      '//10.0.0.1/',
      'file:///etc/passwd',
      'gopher://open.example/',
    ])('follows no redirect to %s', async (target) => {
      const first = `http://open.example/to?${encodeURIComponent(target)}`;
      const { status, bytes, requested } = await request(first, transport);
      expect([status, bytes]).toEqual([0, 0]);
      expect(requested).toEqual([first]);
    });

    test('follows a redirect to a public address, and checks it again', async () => {
      const first = `http://open.example/to?${encodeURIComponent('/network.json')}`;
      const { status, requested, connected } = await request(first, transport);
      expect(status).toBe(200);
      expect(requested).toEqual([first, 'http://open.example/network.json']);
      expect(connected).toEqual(['tcp://8.8.8.8:80', 'tcp://8.8.8.8:80']);
    });

    test('ends a circle of redirects', async () => {
      const { status, requested } = await request('http://open.example/circle', transport);
      expect(status).toBe(0);
      expect(requested).toHaveLength(4);
    });

    const LARGEST = 4 * 1024 * 1024;
    test.each([
      ['', LARGEST, LARGEST],
      ['', LARGEST + 1, 0],
      ['&gzip', LARGEST, LARGEST],
      ['&gzip', LARGEST + 1, 0],
    ])('counts bytes after decompression: %s %i', async (packed, bytes, read) => {
      expect((await request(`http://open.example/sized?${bytes}${packed}`, transport)).bytes).toBe(read);
    });

    test.each(['drip', 'drip-headers', 'never'])('ends at the limit of time: %s', async (path) => {
      const { status, bytes, seconds } = await request(`http://open.example/${path}`, transport, 1.2);
      expect([status, bytes]).toEqual([0, 0]);
      expect(seconds).toBeGreaterThan(1);
      expect(seconds).toBeLessThan(4);
    });

    test.each([
      ['early', 200],
      ['stays-open', 200],
      ['cut-off', 0],
    ])('reads odd HTTP: %s', async (path, expected) => {
      const { status, bytes, seconds } = await request(`http://open.example/${path}`, transport);
      expect([status, bytes]).toEqual(expected ? [200, 11] : [0, 0]);
      expect(seconds).toBeLessThan(4);
    });
  });
});

test('TLS is to a trusted certificate for the name, whatever the address', async () => {
  const [key, cert] = await evaluate<[string, string]>(
    site,
    `(function () {
      $key = openssl_pkey_new( array( 'private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1' ) );
      openssl_pkey_export( $key, $written_key );
      openssl_x509_export( openssl_csr_sign( openssl_csr_new( array( 'commonName' => 'open.example' ), $key ), null, $key, 2 ), $certificate );
      return array( $written_key, $certificate );
    })()`,
  );
  const server = createServer({ key, cert }, dataServer());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port: secure } = server.address() as AddressInfo;
  const file = join(site.root, 'wp-content/uploads/authority.pem');
  writeFileSync(file, cert);
  const statuses = await evaluate<number[]>(
    site,
    `(function () {
      add_action( 'requests-fsockopen.remote_socket', function ( &$socket ) {
        if ( 'ssl://8.8.8.8:443' === $socket ) { $socket = 'ssl://127.0.0.1:${secure}'; }
      } );
      $statuses = array( ura_request( 'https://open.example/network.json' )['status'] );
      add_filter( 'http_request_args', fn( $given ) => array( 'sslcertificates' => '${file}' ) + $given );
      foreach ( array( 'open', 'other' ) as $name ) { $statuses[] = ura_request( "https://$name.example/network.json" )['status']; }
      return $statuses;
    })()`,
    { before: RESOLVER, flags: flagsOf('sockets') },
  );
  server.close();
  expect(statuses).toEqual([0, 200, 0]);
});

test('headers without an end take neither memory nor time', async () => {
  const { status, memory, seconds } = await request('http://open.example/endless-headers', 'sockets');
  expect(status).toBe(0);
  expect(memory).toBeLessThan(2e6);
  expect(seconds).toBeLessThan(4);
});

describe.each([
  ['sockets', true],
  ['cURL', withCurl],
])('saving a post whose data drips, by %s', (transport, isThere) => {
  test.skipIf(!isThere)('ends at the limit for all its addresses', { timeout: 90_000 }, async () => {
    const lines = [1, 2, 3, 4, 5].map(
      (n) => `[ura widget="call-list" src="${site.data}/drip${n % 2 ? '-headers' : ''}?${transport}${n}"]`,
    );
    const [seconds, asked] = await evaluate<[number, string[]]>(
      site,
      `(function () {
        $asked = array();
        add_action( 'requests-requests.before_request', function ( $url ) use ( &$asked ) { $asked[] = $url; } );
        $post = new WP_Post( (object) array( 'ID' => 0, 'post_content' => '${lines.join(' ')}' ) );
        $start = microtime( true );
        ura_saved_post( 0, $post );
        return array( microtime( true ) - $start, $asked );
      })()`,
      { flags: flagsOf(transport, '') },
    );
    // The limit is fifteen seconds, and a server may be silent for five.
    expect(seconds).toBeGreaterThan(10);
    expect(seconds).toBeLessThan(25);
    expect(asked.filter((url) => url.includes('/drip'))).not.toHaveLength(0);
    expect(asked.length).toBeLessThan(5);
  });
});

test('a small file that unpacks to 256 MB takes little memory', async () => {
  const peak = await evaluate<number>(
    site,
    `(function () { $before = memory_get_peak_usage(); ura_request( '${site.data}/bomb' ); return memory_get_peak_usage() - $before; })()`,
  );
  expect(peak).toBeLessThan(20e6);
});

test.each(['[1],', '[[1]],', '{"":1},', '{"a":{}},'])(
  'four megabytes of %s are not read, as PHP would take hundreds for them',
  async (unit) => {
    const read = `(function () {
      $list = rtrim( str_repeat( '${unit}', intdiv( URA_LARGEST - 100, ${unit.length} ) ), ',' );
      $before = memory_get_peak_usage();
      $file = ura_read( '{"ura":"1","calls":[' . $list . ']}' );
      return array( $file, memory_get_peak_usage() - $before < 20e6 );
    })()`;
    expect(await evaluate(site, read)).toEqual([null, true]);
  },
);

test('an address that is being typed in the editor takes no place of those that are shown', async () => {
  const count = `(function () {
    $before = count( ura_sources() );
    foreach ( range( 1, 30 ) as $i ) { ura_dataset( "http://open.example/typed$i" ); }
    return count( ura_sources() ) - $before;
  })()`;
  expect(await evaluate(site, count, { before: `define( 'REST_REQUEST', true );` })).toBe(0);
});

test('odd shapes in the data, as tags: [["x"]], give no notice of PHP', async () => {
  const notices = `(function () {
    $notices = array();
    set_error_handler( function ( $level, $text, $file ) use ( &$notices ) { $notices[] = "$text in $file"; return true; } );
    foreach ( array( array( array( 'x' ) ), array( array( 'a' => 1 ) ), 'x', 1, true, null ) as $odd ) {
      foreach ( array( 'tags', 'title', 'deadlines', 'applyUrl', 'programme', 'starts', 'zone' ) as $field ) {
        $record = array( 'id' => 'a', 'title' => 'T', $field => $odd );
        $dataset = ura_read( wp_json_encode( array( 'ura' => '1', 'calls' => array( $record ), 'events' => array( $record ), 'articles' => array( $record ), 'projects' => array( $record ) ) ) );
        foreach ( $dataset['calls'] as $call ) {
          ura_row( $call, $call['applyUrl'] ?? '', '', 'sq', 'sq' );
          ura_call_state( $call, '', 'sq' );
        }
      }
    }
    return $notices;
  })()`;
  expect(await evaluate(site, notices)).toEqual([]);
});
