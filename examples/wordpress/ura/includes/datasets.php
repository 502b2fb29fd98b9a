<?php
/**
 * The data files that this site keeps: a post type with revisions, and one address for each, which people read and editors write.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

const URA_DATASET    = 'ura_dataset';
const URA_EDIT_DATA  = 'ura_edit_data'; // the capability
const URA_REVISIONS  = 100; // of each data file
const URA_LOCK       = 30; // seconds until the lock of a process that ended counts as open
const URA_LOCK_TRIES = 50; // each a tenth of a second

add_action( 'init', 'ura_register_datasets' );
/** Registers the post type. It has no pages and no forms of its own: the editor is in editor-page.php. */
function ura_register_datasets() {
	$rights = array( 'edit_posts', 'edit_others_posts', 'edit_private_posts', 'edit_published_posts', 'publish_posts', 'create_posts', 'read_private_posts', 'delete_posts', 'delete_others_posts', 'delete_private_posts', 'delete_published_posts' );
	register_post_type(
		URA_DATASET,
		array(
			'label'               => 'Ura',
			'public'              => false,
			'rewrite'             => false,
			'query_var'           => false,
			'can_export'          => true,
			'delete_with_user'    => false, // the data of a network outlives the account of who wrote it
			'supports'            => array( 'title', 'revisions' ),
			'map_meta_cap'        => true,
			'capability_type'     => URA_DATASET,
			'capabilities'        => array_fill_keys( $rights, URA_EDIT_DATA ),
			'exclude_from_search' => true,
		)
	);
}

add_action( 'init', 'ura_grant_capability' );
/** Gives the capability to administrators and editors, once: a site can take it away again. */
function ura_grant_capability() {
	if ( get_option( 'ura_capability' ) ) {
		return;
	}
	foreach ( array( 'administrator', 'editor' ) as $name ) {
		$role = get_role( $name );
		if ( $role ) {
			$role->add_cap( URA_EDIT_DATA );
		}
	}
	update_option( 'ura_capability', 1 );
}

add_filter( 'wp_' . URA_DATASET . '_revisions_to_keep', 'ura_revisions_to_keep' );
/**
 * Keeps revisions of data files, also on sites that keep none of posts.
 *
 * @return int
 */
function ura_revisions_to_keep() {
	return URA_REVISIONS;
}

add_filter( 'wp_insert_post_data', 'ura_keep_json', PHP_INT_MAX, 3 );
/**
 * Keeps the JSON as it is: WordPress would clean it like HTML, and break it. What is not a data file never replaces one.
 *
 * @param array $data  What is stored, with slashes, after WordPress and other plugins have changed it.
 * @param array $given What was given, cleaned.
 * @param array $raw   What was given, with slashes.
 * @return array
 */
function ura_keep_json( $data, $given, $raw = array() ) {
	$type   = $data['post_type'] ?? '';
	$parent = (int) ( $data['post_parent'] ?? 0 );
	if ( URA_DATASET !== $type && ( 'revision' !== $type || URA_DATASET !== get_post_type( $parent ) ) ) {
		return $data;
	}
	$content = isset( $raw['post_content'] ) && is_string( $raw['post_content'] ) ? $raw['post_content'] : '';
	if ( ! ura_is_dataset( wp_unslash( $content ) ) ) {
		$post    = empty( $given['ID'] ) ? null : get_post( (int) $given['ID'] );
		$content = $post ? wp_slash( $post->post_content ) : '';
	}
	$data['post_content'] = $content;
	return $data;
}

/**
 * Whether a text is a data file: a JSON object in UTF-8 with a list that the model knows, or its version.
 *
 * @param string $text The text.
 * @return bool
 */
function ura_is_dataset( $text ) {
	if ( strlen( $text ) > URA_LARGEST || substr_count( $text, '[' ) + substr_count( $text, '{' ) > URA_MAX_NESTED ) {
		return false;
	}
	$file = json_decode( $text, false, 64 );
	if ( ! $file instanceof stdClass ) {
		return false;
	}
	foreach ( array_keys( ura_kept_fields() ) as $noun ) {
		if ( isset( $file->$noun ) && is_array( $file->$noun ) ) {
			return true;
		}
	}
	return isset( $file->ura ) && is_string( $file->ura );
}

/**
 * The data file with a name.
 *
 * @param string $name As in its address.
 * @return WP_Post|null
 */
function ura_find_dataset( $name ) {
	$posts = get_posts(
		array(
			'post_type'        => URA_DATASET,
			'name'             => $name,
			'post_status'      => 'publish',
			'numberposts'      => 1,
			'suppress_filters' => true,
		)
	);
	return $posts ? $posts[0] : null;
}

/**
 * The address of a data file, for widgets and for partners.
 *
 * @param string $name Its name.
 * @return string
 */
function ura_dataset_address( $name ) {
	return rest_url( 'ura/v1/datasets/' . $name );
}

/**
 * The version of a data file.
 *
 * @param string $text Its text.
 * @return string A strong ETag.
 */
function ura_tag( $text ) {
	return '"' . hash( 'sha256', $text ) . '"';
}

/**
 * Whether a header names a version. Servers that compress an answer make its ETag a weak one, or add to it.
 *
 * @param string $header If-Match or If-None-Match.
 * @param string $tag    The version.
 * @return bool
 */
function ura_names_tag( $header, $tag ) {
	foreach ( explode( ',', $header ) as $each ) {
		$each = preg_replace( array( '~^W/~', '~[-;](?:gzip|br|zstd)"$~' ), array( '', '"' ), trim( $each ) );
		if ( hash_equals( $tag, $each ) ) {
			return true;
		}
	}
	return false;
}

add_action( 'rest_api_init', 'ura_register_routes' );
/** Registers the address of data files. */
function ura_register_routes() {
	register_rest_route(
		'ura/v1',
		'/datasets/(?P<name>[a-z0-9-]+)',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => 'ura_get_dataset',
				'permission_callback' => '__return_true', // what is stored here is what pages show
			),
			array(
				'methods'             => 'PUT',
				'callback'            => 'ura_put_dataset',
				'permission_callback' => 'ura_may_edit',
			),
		)
	);
}

/**
 * The name in the address of a request. A parameter of WordPress may come from the query or from the data file as well: neither names
 * another file, nor chooses fields of the answer.
 *
 * @param WP_REST_Request $request The request.
 * @return string Empty if it is no name.
 */
function ura_requested_name( $request ) {
	$params = $request->get_json_params();
	if ( null === $params || is_array( $params ) ) {
		unset( $request['_fields'] ); // PHP cannot take it out of JSON that is a text
	}
	$name = $request->get_url_params()['name'] ?? '';
	return ura_dataset_name( $name ) === $name ? $name : '';
}

/**
 * Whether the user may write data files. WordPress has checked the nonce: without one, a request has no user.
 *
 * @return bool|WP_Error
 */
function ura_may_edit() {
	return current_user_can( URA_EDIT_DATA ) ? true : new WP_Error( 'ura_forbidden', 'You may not edit the data.', array( 'status' => rest_authorization_required_code() ) );
}

/**
 * Answers with a data file as it is stored.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function ura_get_dataset( $request ) {
	$name = ura_requested_name( $request );
	$post = '' === $name ? null : ura_find_dataset( $name );
	if ( ! $post ) {
		return new WP_Error( 'ura_not_found', 'There is no data file with this name.', array( 'status' => 404 ) );
	}
	$tag     = ura_tag( $post->post_content );
	$changed = strtotime( $post->post_modified_gmt . ' UTC' );
	$known   = (string) $request->get_header( 'if_none_match' );
	$since   = strtotime( (string) $request->get_header( 'if_modified_since' ) );
	$is_same = '' !== $known ? ura_names_tag( $known, $tag ) : ( false !== $since && $since >= $changed );
	$answer  = new WP_REST_Response( null, $is_same ? 304 : 200 );
	$answer->header( 'ETag', $tag );
	$answer->header( 'Last-Modified', gmdate( 'D, d M Y H:i:s', $changed ) . ' GMT' );
	$answer->header( 'Cache-Control', is_user_logged_in() ? 'private, no-cache' : 'public, max-age=300' );
	$answer->header( 'Content-Type', 'application/json; charset=utf-8' );
	$answer->set_matched_route( '/ura/v1/datasets' );
	$answer->data = $is_same ? '' : $post->post_content;
	return $answer;
}

add_filter( 'rest_pre_serve_request', 'ura_serve_dataset', 20, 4 ); // after WordPress has sent its own CORS headers
/**
 * Sends the text of a data file without writing it anew, to every site: it is public, and never depends on who asks.
 *
 * @param bool             $served  Whether the answer has been sent.
 * @param WP_HTTP_Response $result  The answer.
 * @param WP_REST_Request  $request The request.
 * @param WP_REST_Server   $server  The server.
 * @return bool
 */
function ura_serve_dataset( $served, $result, $request, $server ) {
	if ( $served || 0 !== strpos( $request->get_route(), '/ura/v1/datasets/' ) || ! in_array( $request->get_method(), array( 'GET', 'HEAD' ), true ) ) {
		return $served;
	}
	$server->send_header( 'Access-Control-Allow-Origin', '*' );
	$server->send_header( 'Access-Control-Expose-Headers', 'ETag, Last-Modified' );
	$server->remove_header( 'Access-Control-Allow-Credentials' );
	if ( ! is_string( $result->get_data() ) ) {
		return false;
	}
	if ( 'HEAD' !== $request->get_method() ) {
		echo $result->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, with its type
	}
	return true;
}

/**
 * Stores a data file, if it is still the version that the changes began with.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function ura_put_dataset( $request ) {
	$name   = ura_requested_name( $request );
	$text   = (string) $request->get_body();
	$match  = (string) $request->get_header( 'if_match' );
	$is_new = '*' === trim( (string) $request->get_header( 'if_none_match' ) );
	$refuse = function ( $status, $code, $message ) {
		return new WP_Error( 'ura_' . $code, $message, array( 'status' => $status ) );
	};
	if ( '' === $name ) {
		return $refuse( 400, 'bad_name', 'A name has small letters, digits and single hyphens, 60 at most.' );
	}
	if ( '' === $match && ! $is_new ) {
		return $refuse( 428, 'no_version', 'If-Match is missing.' );
	}
	if ( strlen( $text ) > URA_LARGEST ) {
		return $refuse( 413, 'too_large', 'The data file is too large.' );
	}
	if ( ! ura_is_dataset( $text ) ) {
		return $refuse( 422, 'not_a_dataset', 'This is not a data file.' );
	}
	require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php'; // it has the lock of WordPress
	$lock = 'ura_dataset_' . $name;
	for ( $left = URA_LOCK_TRIES; ! WP_Upgrader::create_lock( $lock, URA_LOCK ); $left-- ) {
		if ( 0 === $left ) {
			return $refuse( 503, 'busy', 'Somebody else is saving.' );
		}
		usleep( 100000 );
	}
	try {
		// Another process may have written it while this one waited.
		wp_cache_flush_runtime();
		$post = ura_find_dataset( $name );
		if ( $is_new ? (bool) $post : ( ! $post || ! ura_names_tag( $match, ura_tag( $post->post_content ) ) ) ) {
			return $refuse( 412, 'conflict', 'Somebody else has saved meanwhile.' );
		}
		return ura_store_dataset( $name, $text, $post ) ? ura_stored( $name, $text, $is_new ) : $refuse( 507, 'not_stored', 'The data file could not be stored.' );
	} finally {
		WP_Upgrader::release_lock( $lock );
	}
}

/**
 * Writes a data file, and reads it again to see that it is whole.
 *
 * @param string       $name Its name.
 * @param string       $text Its text.
 * @param WP_Post|null $post The post, if there is one.
 * @return bool
 */
function ura_store_dataset( $name, $text, $post ) {
	$given  = array(
		'post_type'    => URA_DATASET,
		'post_status'  => 'publish',
		'post_name'    => $name,
		'post_title'   => $name,
		'post_content' => wp_slash( $text ),
	);
	// WordPress keeps a revision of what is new. What was there first would be lost.
	$kept = $post ? wp_save_post_revision( $post->ID ) : null;
	if ( 0 === $kept || is_wp_error( $kept ) ) {
		return false;
	}
	$result = $post ? wp_update_post( array( 'ID' => $post->ID ) + $given, true ) : wp_insert_post( $given, true );
	if ( is_wp_error( $result ) || ! $result ) {
		return false;
	}
	clean_post_cache( $result );
	$stored = get_post( $result );
	if ( $stored && $stored->post_content === $text && $stored->post_name === $name ) {
		return true;
	}
	// The database changed it, for example because it knows no emoji: what was there stays.
	if ( $post ) {
		global $wpdb;
		$wpdb->update( $wpdb->posts, array( 'post_content' => $post->post_content ), array( 'ID' => $post->ID ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- as it was, without filters
		clean_post_cache( $post->ID );
	} else {
		wp_delete_post( $result, true );
	}
	return false;
}

/**
 * The answer after saving. The copy for visitors without JavaScript is fetched anew.
 *
 * @param string $name   The name of the data file.
 * @param string $text   Its text.
 * @param bool   $is_new Whether it was made.
 * @return WP_REST_Response
 */
function ura_stored( $name, $text, $is_new ) {
	$address = ura_dataset_address( $name );
	if ( isset( ura_sources()[ md5( URA_VERSION . $address ) ] ) && ! wp_next_scheduled( 'ura_refresh', array( $address ) ) ) {
		wp_schedule_single_event( time(), 'ura_refresh', array( $address ) );
	}
	$answer = new WP_REST_Response( null, $is_new ? 201 : 204 );
	$answer->header( 'ETag', ura_tag( $text ) );
	return $answer;
}
