<?php
/**
 * Keeps the data file of a network for the fallback. No page waits for it: it is fetched when a post or the settings are saved, and on a
 * schedule. request.php fetches it with limits.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

const URA_FRESH = 10 * MINUTE_IN_SECONDS;
const URA_RETRY = MINUTE_IN_SECONDS; // after a failure, so that a dead server does not slow down every page
const URA_COPY = 30 * DAY_IN_SECONDS;
const URA_MAX_COPIES = 20; // per site
const URA_ADDRESSES_PER_POST = 5;
const URA_MAX_RECORDS = 2000; // records per collection
const URA_MAX_NESTED = 100000; // lists and objects in a file; PHP takes up to 400 bytes for each

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
 * The addresses that this site shows, with what is kept of each: `key => array( address, used, asked )`, in seconds.
 *
 * @return array<string, array{0: string, 1: int, 2: int}>
 */
function ura_sources() {
	$sources = get_option( 'ura_sources' );
	return is_array( $sources ) ? $sources : array();
}

/**
 * Forgets an address and its copy.
 *
 * @param array<string, array{0: string, 1: int, 2: int}> $sources All.
 * @param string                                         $key     Of the address.
 * @return array<string, array{0: string, 1: int, 2: int}> The others.
 */
function ura_forget( array $sources, $key ) {
	delete_transient( 'ura_copy_' . $key );
	unset( $sources[ $key ] );
	return $sources;
}

/**
 * Remembers that an address is shown. A site keeps a bounded number: the one that was unused for longest makes room, unless it was used
 * in the last hour. So posts with forty addresses neither fill the database nor push each other out on each view.
 *
 * @param string $address Absolute.
 * @return bool Whether it is kept.
 */
function ura_remember( $address ) {
	$key     = md5( URA_VERSION . $address );
	$sources = ura_sources();
	$now     = time();
	if ( ! isset( $sources[ $key ] ) ) {
		if ( count( $sources ) >= URA_MAX_COPIES ) {
			$used = array_map(
				function ( $source ) {
					return $source[1];
				},
				$sources
			);
			asort( $used );
			if ( reset( $used ) > $now - HOUR_IN_SECONDS ) {
				return false;
			}
			$sources = ura_forget( $sources, (string) key( $used ) );
		}
		$sources[ $key ] = array( $address, $now, 0 );
		update_option( 'ura_sources', $sources, false );
	} elseif ( $sources[ $key ][1] < $now - DAY_IN_SECONDS / 2 ) {
		$sources[ $key ][1] = $now;
		update_option( 'ura_sources', $sources, false );
	}
	return true;
}

/**
 * The last good copy of the dataset at a URL, or null. It never makes a request: if the copy is old, it asks for a new one later.
 *
 * @param string $src Address of the file.
 * @return array<string, mixed>|null
 */
function ura_dataset( $src ) {
	$address = ura_absolute( $src );
	$key     = md5( URA_VERSION . $address );
	// The editor previews each part of an address that is typed. Only what is published is kept.
	$preview = defined( 'REST_REQUEST' ) && REST_REQUEST && ! isset( ura_sources()[ $key ] );
	if ( '' === $address || $preview || ! ura_remember( $address ) ) {
		return null;
	}
	if ( ura_sources()[ $key ][2] < time() - URA_FRESH && ! wp_next_scheduled( 'ura_refresh', array( $address ) ) ) {
		wp_schedule_single_event( time(), 'ura_refresh', array( $address ) );
	}
	$copy = get_transient( 'ura_copy_' . $key );
	return is_array( $copy ) ? $copy : null;
}

add_action( 'ura_refresh', 'ura_refresh' );
/**
 * Fetches a data file, outside of any page, if it was not asked for recently.
 *
 * @param string     $address Absolute.
 * @param float|null $end     When to give up, if it is not to be the usual time limit.
 */
function ura_refresh( $address, $end = null ) {
	if ( ! is_string( $address ) || ! ura_remember( $address ) ) {
		return;
	}
	$key     = md5( URA_VERSION . $address );
	$sources = ura_sources();
	if ( $sources[ $key ][2] > time() - URA_RETRY ) {
		return;
	}
	// Set before the request, so that a second worker does not ask too.
	$sources[ $key ][2] = time();
	update_option( 'ura_sources', $sources, false );
	$answer = ura_request( $address, $end );
	if ( in_array( $answer['status'], array( 401, 403, 404, 410, 451 ), true ) ) {
		delete_transient( 'ura_copy_' . $key ); // what is withdrawn is gone
		return;
	}
	$dataset = '' === $answer['body'] ? null : ura_read( $answer['body'] );
	if ( null !== $dataset ) {
		set_transient( 'ura_copy_' . $key, $dataset, URA_COPY );
	}
}

add_action( 'save_post', 'ura_saved_post', 10, 2 );
/**
 * Fetches the data of a post when it is saved, so that its first visitors see the fallback.
 *
 * @param int     $id   Of the post.
 * @param WP_Post $post The post.
 */
function ura_saved_post( $id, $post ) {
	if ( wp_is_post_revision( $id ) || wp_is_post_autosave( $id ) || ! is_string( $post->post_content ) ) {
		return;
	}
	if ( ! preg_match( '~\[ura\s|<!-- wp:ura/~', $post->post_content ) ) {
		return;
	}
	preg_match_all( '~\bsrc(?:=|":)\s*["\'“”„]?((?:https?:)?/[^\s"\'“”\]]+)~u', $post->post_content, $found );
	$addresses = array_unique( array_merge( array( ura_settings()['data'] ), str_replace( '\\/', '/', $found[1] ?? array() ) ) );
	$end       = microtime( true ) + URA_DEADLINE; // for all of them, as the author waits; the schedule fetches the others
	foreach ( array_slice( array_filter( $addresses ), 0, URA_ADDRESSES_PER_POST ) as $src ) {
		$address = ura_absolute( html_entity_decode( $src, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		if ( '' !== $address && microtime( true ) < $end ) {
			ura_refresh( $address, $end );
		}
	}
}

add_action( 'init', 'ura_schedule_cleaning' );
/** Cleans up once a day. */
function ura_schedule_cleaning() {
	if ( ! wp_next_scheduled( 'ura_clean' ) ) {
		wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', 'ura_clean' );
	}
}

add_action( 'ura_clean', 'ura_clean' );
/** Forgets what no page has shown for thirty days. */
function ura_clean() {
	$sources = ura_sources();
	foreach ( $sources as $key => $source ) {
		if ( $source[1] < time() - URA_COPY ) {
			$sources = ura_forget( $sources, (string) $key );
		}
	}
	update_option( 'ura_sources', $sources, false );
}

/** Takes the events of the plugin off the schedule. */
function ura_unschedule() {
	wp_unschedule_hook( 'ura_clean' );
	wp_unschedule_hook( 'ura_refresh' );
}

/**
 * Reads a data file.
 *
 * @param string $body Its text.
 * @return array<string, mixed>|null Null for all that is not a data file of Ura.
 */
function ura_read( $body ) {
	if ( substr_count( $body, '[' ) + substr_count( $body, '{' ) > URA_MAX_NESTED ) {
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
