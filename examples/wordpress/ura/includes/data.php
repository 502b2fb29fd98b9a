<?php
/**
 * Fetches the data file of a network for the fallback: rarely, with limits, and without delaying pages.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

const URA_FRESH = 10 * MINUTE_IN_SECONDS;
const URA_RETRY = MINUTE_IN_SECONDS; // after a failure, so that a dead server does not slow down every page
const URA_COPY = 30 * DAY_IN_SECONDS;
const URA_TIMEOUT = 5; // seconds
const URA_LARGEST = 4 * MB_IN_BYTES;
const URA_MAX_RECORDS = 2000; // records per collection

/**
 * The fields that are cached: those that the fallback shows.
 *
 * @return array<string, string[]>
 */
function ura_kept_fields() {
	return array(
		'organisations' => array( 'id', 'name', 'website', 'tags' ),
		'memberships'   => array( 'network', 'member', 'until' ),
		'projects'      => array( 'id', 'title', 'programme', 'tags' ),
		'programmes'    => array( 'id', 'title', 'tags' ),
		'grants'        => array( 'id', 'title', 'awardedOn', 'tags' ),
		'calls'         => array( 'id', 'title', 'programme', 'funders', 'opens', 'deadlines', 'rolling', 'cancelledOn', 'applyUrl', 'tags' ),
		'services'      => array( 'id', 'title', 'kind', 'url', 'tags' ),
		'events'        => array( 'id', 'title', 'starts', 'ends', 'zone', 'status', 'registrationUrl', 'tags' ),
		'articles'      => array( 'id', 'title', 'published', 'url', 'tags' ),
	);
}

/**
 * The absolute URL of a data file. A path that starts with a slash is on this site.
 *
 * @param string $src As it stands in the attribute.
 * @return string Empty where the server cannot know it.
 */
function ura_absolute( $src ) {
	if ( preg_match( '~^https?://~i', $src ) ) {
		return $src;
	}
	$home = wp_parse_url( home_url() );
	if ( 0 === strpos( $src, '//' ) ) {
		return $home['scheme'] . ':' . $src;
	}
	if ( 0 === strpos( $src, '/' ) ) {
		return $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' ) . $src;
	}
	return '';
}

/**
 * The dataset at a URL: fresh, or the last good copy, or null.
 *
 * @param string $src Address of the file.
 * @return array<string, mixed>|null
 */
function ura_dataset( $src ) {
	$address = ura_absolute( $src );
	if ( '' === $address ) {
		return null;
	}
	$key  = md5( URA_VERSION . $address );
	$copy = get_transient( 'ura_copy_' . $key );
	$copy = is_array( $copy ) ? $copy : null;
	if ( false !== get_transient( 'ura_asked_' . $key ) ) {
		return $copy;
	}
	// Set before the request: while one page waits, others use the copy.
	set_transient( 'ura_asked_' . $key, 1, URA_RETRY );
	$dataset = ura_fetch( $address );
	if ( null === $dataset ) {
		return $copy;
	}
	set_transient( 'ura_copy_' . $key, $dataset, URA_COPY );
	set_transient( 'ura_asked_' . $key, 1, URA_FRESH );
	return $dataset;
}

/**
 * Requests a data file.
 *
 * @param string $address Absolute.
 * @return array<string, mixed>|null Null for all that is not a data file of Ura.
 */
function ura_fetch( $address ) {
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => URA_TIMEOUT,
			'redirection'         => 3,
			'limit_response_size' => URA_LARGEST + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return null;
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( strlen( $body ) > URA_LARGEST ) {
		return null;
	}
	$file = json_decode( $body, true, 32 );
	if ( ! is_array( $file ) || ! isset( $file['ura'] ) || '1' !== $file['ura'] ) {
		return null;
	}
	$dataset = array();
	foreach ( array( 'language', 'zone' ) as $name ) {
		$dataset[ $name ] = isset( $file[ $name ] ) && is_string( $file[ $name ] ) ? $file[ $name ] : '';
	}
	foreach ( ura_kept_fields() as $noun => $fields ) {
		$dataset[ $noun ] = array();
		$records          = isset( $file[ $noun ] ) && is_array( $file[ $noun ] ) ? $file[ $noun ] : array();
		foreach ( array_slice( $records, 0, URA_MAX_RECORDS ) as $record ) {
			if ( is_array( $record ) ) {
				$dataset[ $noun ][] = array_intersect_key( $record, array_flip( $fields ) );
			}
		}
	}
	return $dataset;
}
