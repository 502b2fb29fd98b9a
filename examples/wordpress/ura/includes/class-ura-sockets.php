<?php
/**
 * A transport for the HTTP functions of WordPress, with an end to the whole and a limit for the headers.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

/**
 * Gets one address. Each of WordPress's own transports lets headers grow without a limit, and the one without cURL waits for as long as
 * they come byte by byte.
 */
final class Ura_Sockets implements WpOrg\Requests\Transport {
	const LARGEST_HEAD = 65536; // bytes, with the answers before the final one (103 Early Hints)
	const BLOCK        = 8192;

	/**
	 * The IP address to connect to; empty for what the name of the host means.
	 *
	 * @var string
	 */
	private $ip;

	/**
	 * When to give up.
	 *
	 * @var float
	 */
	private $end;

	/**
	 * A transport for one request.
	 *
	 * @param string $ip  The IP address to connect to; empty for what the name of the host means.
	 * @param float  $end When to give up.
	 */
	public function __construct( $ip, $end ) {
		$this->ip  = $ip;
		$this->end = $end;
	}

	/**
	 * Whether PHP can open such connections.
	 *
	 * @param array<string, bool> $capabilities What is needed.
	 * @return bool
	 */
	public static function test( $capabilities = array() ) {
		$secure = ! empty( $capabilities[ WpOrg\Requests\Capability::SSL ] );
		return function_exists( 'stream_socket_client' ) && ( ! $secure || extension_loaded( 'openssl' ) );
	}

	/**
	 * Gets an address into the file of the options.
	 *
	 * @param string                $url     With a scheme and a host.
	 * @param array<string, string> $headers To send.
	 * @param array|string          $data    Unused: nothing is sent.
	 * @param array<string, mixed>  $options Those of WordPress.
	 * @return string The status line and the headers.
	 * @throws WpOrg\Requests\Exception If there is no whole answer in time.
	 */
	public function request( $url, $headers = array(), $data = array(), $options = array() ) {
		$parts  = wp_parse_url( $url );
		$file   = fopen( $options['filename'], 'wb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file
		$socket = $this->open( $parts, $options );
		try {
			$path    = str_replace( ' ', '%20', ( $parts['path'] ?? '/' ) . ( isset( $parts['query'] ) ? '?' . $parts['query'] : '' ) );
			$headers = array_merge(
				array(
					'Host'       => $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ),
					'User-Agent' => $options['useragent'],
				),
				$headers,
				array( 'Connection' => 'close' )
			);
			// With 1.0, servers neither cut the answer into chunks nor keep the connection.
			$text = "GET $path HTTP/1.0\r\n" . implode( "\r\n", WpOrg\Requests\Requests::flatten( $headers ) ) . "\r\n\r\n";
			fwrite( $socket, $text ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a socket
			list( $head, $block ) = $this->read_head( $socket );

			$length = preg_match( '/^content-length:[ \t]*(\d{1,15})[ \t]*$/mi', $head, $found ) ? (int) $found[1] : null;
			$most   = min( $length ?? PHP_INT_MAX, $options['max_bytes'] ? $options['max_bytes'] : PHP_INT_MAX );
			for ( $size = 0; null !== $block; $block = $this->read( $socket ) ) {
				$block = (string) substr( $block, 0, $most - $size );
				$size += strlen( $block );
				fwrite( $file, $block ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file
				if ( $size >= $most ) {
					return $head;
				}
			}
			if ( null !== $length ) {
				throw new WpOrg\Requests\Exception( 'The answer is cut off.', 'ura.short' );
			}
			return $head;
		} finally {
			fclose( $socket ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a socket
			fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file
		}
	}

	/**
	 * Not supported: the plugin makes one request at a time.
	 *
	 * @param array $requests Unused.
	 * @param array $options  Unused.
	 * @return array
	 */
	public function request_multiple( $requests, $options ) {
		return array();
	}

	/**
	 * Opens a connection. That of TLS is to a certificate for the name of the host, whatever the IP address.
	 *
	 * @param array<string, mixed> $parts   Of the address.
	 * @param array<string, mixed> $options Those of WordPress.
	 * @return resource
	 * @throws WpOrg\Requests\Exception If it cannot be opened in time.
	 */
	private function open( array $parts, array $options ) {
		$secure = 'https' === strtolower( $parts['scheme'] );
		$verify = $options['verify'] ?? true;
		$tls    = array(
			'peer_name'        => trim( $parts['host'], '[]' ),
			'verify_peer'      => false !== $verify,
			'verify_peer_name' => false !== $verify,
		);
		if ( is_string( $verify ) ) {
			$tls['cafile'] = $verify;
		}
		$ip     = strpos( $this->ip, ':' ) ? "[$this->ip]" : $this->ip;
		$remote = ( $secure ? 'ssl://' : 'tcp://' ) . ( '' === $ip ? $parts['host'] : $ip ) . ':' . ( $parts['port'] ?? ( $secure ? 443 : 80 ) );
		$options['hooks']->dispatch( 'fsockopen.remote_socket', array( &$remote ) );
		$socket = @stream_socket_client( $remote, $code, $message, $this->patience(), STREAM_CLIENT_CONNECT, stream_context_create( array( 'ssl' => $tls ) ) ); // phpcs:ignore WordPress -- it warns of a server that is down
		if ( ! $socket ) {
			throw new WpOrg\Requests\Exception( "No connection: $message", 'ura.connection' );
		}
		return $socket;
	}

	/**
	 * The seconds to wait for the next bytes.
	 *
	 * @return float
	 * @throws WpOrg\Requests\Exception If none are left.
	 */
	private function patience() {
		$left = $this->end - microtime( true );
		if ( $left <= 0 ) {
			throw new WpOrg\Requests\Exception( 'The answer takes too long.', 'ura.timeout' );
		}
		return min( URA_TIMEOUT, $left );
	}

	/**
	 * The next bytes. It does not ask feof(), which waits too.
	 *
	 * @param resource $socket The connection.
	 * @return string|null Null at the end.
	 * @throws WpOrg\Requests\Exception If the server is silent for too long.
	 */
	private function read( $socket ) {
		$seconds = $this->patience();
		stream_set_timeout( $socket, (int) $seconds, (int) ( fmod( $seconds, 1 ) * 1e6 ) );
		$block = fread( $socket, self::BLOCK ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a socket
		$state = stream_get_meta_data( $socket );
		if ( $state['timed_out'] ) {
			throw new WpOrg\Requests\Exception( 'The server is silent.', 'ura.timeout' );
		}
		return '' === (string) $block && $state['eof'] ? null : (string) $block;
	}

	/**
	 * The headers of the final answer, and the first bytes of its body.
	 *
	 * @param resource $socket The connection.
	 * @return array{0: string, 1: string}
	 * @throws WpOrg\Requests\Exception If they are too long, cut off or late.
	 */
	private function read_head( $socket ) {
		$text  = '';
		$total = 0;
		while ( $total <= self::LARGEST_HEAD ) {
			$at = strpos( $text, "\r\n\r\n" );
			if ( false === $at ) {
				$block = $this->read( $socket );
				if ( null === $block ) {
					break;
				}
				$text  .= $block;
				$total += strlen( $block );
			} elseif ( preg_match( '~^HTTP/1\.\d 1\d\d\b~', $text ) ) {
				$text = (string) substr( $text, $at + 4 );
			} else {
				return array( substr( $text, 0, $at ), (string) substr( $text, $at + 4 ) );
			}
		}
		throw new WpOrg\Requests\Exception( 'The answer has no end of its headers.', 'ura.head' );
	}
}
