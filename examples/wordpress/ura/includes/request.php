<?php
/**
 * One request with limits: public addresses only, bytes counted after decompression, and an end to the whole.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

const URA_TIMEOUT = 5; // seconds of silence
const URA_DEADLINE = 15; // seconds for the whole answer
const URA_LARGEST = 4 * MB_IN_BYTES; // after decompression
const URA_REDIRECTS = 3;

/**
 * Whether an IP address is one of the public internet.
 *
 * @param string $ip IPv4 or IPv6.
 * @return bool
 */
function ura_is_public_ip( $ip ) {
	$packed = @inet_pton( $ip ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- it warns of what is none
	if ( false === $packed ) {
		return false;
	}
	if ( 16 === strlen( $packed ) ) {
		// An IPv4 address inside an IPv6 one: mapped, compatible, NAT64, 6to4.
		$inside = array(
			12 => array( str_repeat( "\0", 10 ) . "\xff\xff", str_repeat( "\0", 12 ), "\0\x64\xff\x9b" . str_repeat( "\0", 8 ) ),
			2  => array( "\x20\x02" ),
		);
		foreach ( $inside as $at => $prefixes ) {
			foreach ( $prefixes as $prefix ) {
				if ( 0 === strpos( $packed, $prefix ) ) {
					return ura_is_public_ip( (string) inet_ntop( substr( $packed, $at, 4 ) ) );
				}
			}
		}
		// Only 2000::/3 is assigned; not for hosts are protocols and benchmarks (2001::/23) and documentation (2001:db8::/32, 3fff::/20).
		$protocol = 0 === strpos( $packed, "\x20\x01" ) && 0 === ( ord( $packed[2] ) & 0xfe );
		$example  = 0 === strpos( $packed, "\x20\x01\x0d\xb8" ) || ( 0 === strpos( $packed, "\x3f\xff" ) && 0 === ( ord( $packed[2] ) & 0xf0 ) );
		return 0x20 === ( ord( $packed[0] ) & 0xe0 ) && ! $protocol && ! $example;
	}
	$number = unpack( 'N', $packed )[1];
	$closed = array(
		'0.0.0.0/8',
		'10.0.0.0/8',
		'100.64.0.0/10',
		'127.0.0.0/8',
		'169.254.0.0/16',
		'172.16.0.0/12',
		'192.0.0.0/24',
		'192.0.2.0/24',
		'192.88.99.0/24',
		'192.168.0.0/16',
		'198.18.0.0/15',
		'198.51.100.0/24',
		'203.0.113.0/24',
		'224.0.0.0/3',
	);
	foreach ( $closed as $range ) {
		list( $net, $bits ) = explode( '/', $range );
		if ( ( $number >> ( 32 - (int) $bits ) ) === ( ip2long( $net ) >> ( 32 - (int) $bits ) ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The IP address to connect to, if every address of a host is public.
 *
 * @param string $host A name, or an address that may be in brackets.
 * @return string Empty if the host is not allowed.
 */
function ura_public_ip( $host ) {
	$host = trim( $host, '[]' );
	$all  = false !== filter_var( $host, FILTER_VALIDATE_IP ) ? array( $host ) : array();
	if ( ! $all ) {
		$all = gethostbynamel( $host );
		$all = is_array( $all ) ? $all : array();
		foreach ( function_exists( 'dns_get_record' ) ? (array) @dns_get_record( $host, DNS_AAAA ) : array() as $record ) { // phpcs:ignore WordPress.PHP.NoSilencedErrors -- without a name server it warns
			if ( isset( $record['ipv6'] ) ) {
				$all[] = $record['ipv6'];
			}
		}
	}
	foreach ( $all as $ip ) {
		if ( ! ura_is_public_ip( $ip ) ) {
			return '';
		}
	}
	return $all ? $all[0] : '';
}

/**
 * Requests a data file.
 *
 * @param string     $address Absolute.
 * @param float|null $end     When to give up, if it is not to be the usual time limit.
 * @return array{status: int, body: string} Status 0 if there is no answer that counts.
 */
function ura_request( $address, $end = null ) {
	$end = $end ?? microtime( true ) + URA_DEADLINE;
	for ( $left = URA_REDIRECTS; $left >= 0; $left-- ) {
		$answer = ura_request_once( $address, $end );
		if ( '' === $answer['location'] ) {
			return $answer;
		}
		$address = WP_Http::make_absolute_url( $answer['location'], $address );
	}
	return array( 'status' => 0, 'body' => '' );
}

/**
 * Requests one address, without following a redirect.
 *
 * @param string $address Absolute.
 * @param float  $end     When to give up.
 * @return array{status: int, body: string, location: string}
 */
function ura_request_once( $address, $end ) {
	$none = array( 'status' => 0, 'body' => '', 'location' => '' );
	$host = (string) wp_parse_url( $address, PHP_URL_HOST );
	// The site itself may be on a private network, as WordPress allows too. A site can allow other hosts of its own.
	$own = strtolower( $host ) === strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
	$ip  = $own || apply_filters( 'ura_allow_host', false, $host ) ? '' : ura_public_ip( $host );
	if ( ! wp_http_validate_url( $address ) || ( ! $own && '' === $ip && ! apply_filters( 'ura_allow_host', false, $host ) ) ) {
		return $none;
	}
	require_once ABSPATH . 'wp-admin/includes/file.php';
	require_once __DIR__ . '/class-ura-sockets.php';
	$file = wp_tempnam( 'ura' );
	// The connection goes to the address that was checked, not to what the name means a moment later.
	$pin           = function ( $handle ) use ( $ip, $host, $address ) {
		if ( '' !== $ip ) {
			$port = wp_parse_url( $address, PHP_URL_PORT );
			$port = $port ? $port : ( 'https' === wp_parse_url( $address, PHP_URL_SCHEME ) ? 443 : 80 );
			curl_setopt( $handle, CURLOPT_RESOLVE, array( "$host:$port:$ip" ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- no other way to pin it
		}
	};
	$own_transport = function ( $url, $headers, $data, $type, &$options ) use ( $ip, $end ) {
		$proxy   = new WP_HTTP_Proxy();
		$needs   = array( WpOrg\Requests\Capability::SSL => 0 === stripos( $url, 'https:' ) );
		$by_curl = $proxy->is_enabled() && $proxy->send_through_proxy( $url ) && WpOrg\Requests\Transport\Curl::test( $needs );
		if ( Ura_Sockets::test( $needs ) && ! $by_curl ) {
			$options['transport'] = new Ura_Sockets( $ip, $end );
		}
	};
	add_action( 'http_api_curl', $pin );
	add_action( 'requests-requests.before_request', $own_transport, 10, 5 );
	try {
		// To a file, since WordPress would unpack a body in memory without a limit.
		$answer = wp_safe_remote_get(
			$address,
			array(
				'timeout'             => max( 1, min( URA_TIMEOUT, $end - microtime( true ) ) ),
				'redirection'         => 0,
				'limit_response_size' => URA_LARGEST + 1,
				'stream'              => true,
				'filename'            => $file,
				'headers'             => array(
					'Accept'          => 'application/json',
					'Accept-Encoding' => 'gzip',
				),
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $none;
		}
		$status   = (int) wp_remote_retrieve_response_code( $answer );
		$location = wp_remote_retrieve_header( $answer, 'location' );
		return array(
			'status'   => $status,
			'body'     => 200 === $status ? ura_unpack( (string) file_get_contents( $file, false, null, 0, URA_LARGEST + 1 ) ) : '', // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file
			'location' => in_array( $status, array( 301, 302, 303, 307, 308 ), true ) && is_string( $location ) ? $location : '',
		);
	} finally {
		remove_action( 'http_api_curl', $pin );
		remove_action( 'requests-requests.before_request', $own_transport );
		wp_delete_file( $file );
	}
}

/**
 * Joins a body that was sent in chunks. WordPress does not do so for a file, and takes the header away. No data file starts with a number.
 *
 * @param string $body As it was sent.
 * @return string Empty if it is cut off.
 */
function ura_unchunk( $body ) {
	if ( ! preg_match( '/^[0-9a-f]{1,8}[^\r\n]{0,100}\r\n/i', $body ) ) {
		return $body;
	}
	$whole = '';
	$at    = 0;
	while ( preg_match( '/\G([0-9a-f]{1,8})[^\r\n]{0,100}\r\n/i', $body, $found, 0, $at ) ) {
		$size = (int) hexdec( $found[1] );
		if ( 0 === $size ) {
			return $whole;
		}
		$whole .= substr( $body, $at + strlen( $found[0] ), $size );
		$at    += strlen( $found[0] ) + $size + 2;
	}
	return '';
}

/**
 * Unpacks a body, up to the limit.
 *
 * @param string $body As it was sent.
 * @return string Empty if it is too large or damaged.
 */
function ura_unpack( $body ) {
	if ( strlen( $body ) > URA_LARGEST ) {
		return '';
	}
	$body = ura_unchunk( $body );
	if ( 0 === strpos( $body, "\x1f\x8b" ) ) {
		$body = (string) @gzdecode( $body, URA_LARGEST ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- it warns at the limit
	}
	return strlen( $body ) > URA_LARGEST ? '' : $body;
}
