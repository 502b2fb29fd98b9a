<?php
/**
 * The page of the administration with the editor of data files.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

const URA_EDITOR_PAGE  = 'ura-data';
const URA_DEFAULT_NAME = 'network';

add_action( 'admin_menu', 'ura_add_editor_page' );
/** Adds the page for those who may edit. */
function ura_add_editor_page() {
	add_menu_page( ura_text( 'editor', ura_user_locale() ), 'Ura', URA_EDIT_DATA, URA_EDITOR_PAGE, 'ura_editor_page', 'dashicons-networking', 30 );
}

add_action( 'admin_enqueue_scripts', 'ura_enqueue_editor' );
/**
 * Loads the script of the editor on its page alone.
 *
 * @param string $page The page of the administration.
 */
function ura_enqueue_editor( $page ) {
	if ( 'toplevel_page_' . URA_EDITOR_PAGE !== $page ) {
		return;
	}
	$packed  = dirname( __DIR__ ) . '/assets/ura.asset.php';
	$asset   = is_readable( $packed ) ? require $packed : array( 'version' => URA_VERSION );
	wp_enqueue_script( 'ura-editor', plugins_url( 'assets/ura-editor.js', __DIR__ ), array(), $asset['version'], true );
	wp_register_style( 'ura-editor', false, array(), $asset['version'] );
	wp_enqueue_style( 'ura-editor' );
	wp_add_inline_style( 'ura-editor', 'ura-editor{display:block}.ura-note:not(:empty){position:sticky;top:32px;z-index:2;padding:.6em 1em;border-left:4px solid #dba617;background:#fff}' );
}

/**
 * The name of a data file, from what somebody wrote.
 *
 * @param mixed $given What they wrote.
 * @return string Letters, digits and hyphens; empty if there is none.
 */
function ura_dataset_name( $given ) {
	$name = sanitize_title( is_string( $given ) ? $given : '' );
	return preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $name ) ? trim( substr( $name, 0, 60 ), '-' ) : '';
}

/** Prints the page. */
function ura_editor_page() {
	if ( ! current_user_can( URA_EDIT_DATA ) ) {
		return;
	}
	$locale = ura_user_locale();
	$names  = wp_list_pluck(
		get_posts(
			array(
				'post_type'   => URA_DATASET,
				'post_status' => 'publish',
				'numberposts' => 50,
				'orderby'     => 'title',
				'order'       => 'ASC',
			)
		),
		'post_name'
	);
	$asked  = ura_dataset_name( isset( $_GET['dataset'] ) ? wp_unslash( $_GET['dataset'] ) : '' ); // phpcs:ignore WordPress.Security -- it only chooses what is shown
	$name   = '' !== $asked ? $asked : ( $names ? $names[0] : URA_DEFAULT_NAME );
	$page   = admin_url( 'admin.php?page=' . URA_EDITOR_PAGE );
	echo '<div class="wrap"><h1>' . esc_html( ura_text( 'editor', $locale ) ) . '</h1>';
	echo '<form method="get" action="' . esc_url( admin_url( 'admin.php' ) ) . '"><input type="hidden" name="page" value="' . esc_attr( URA_EDITOR_PAGE ) . '">';
	foreach ( $names as $each ) {
		printf( '<a class="button%s" href="%s"%s>%s</a> ', $each === $name ? ' button-primary' : '', esc_url( add_query_arg( 'dataset', $each, $page ) ), $each === $name ? ' aria-current="page"' : '', esc_html( $each ) );
	}
	printf(
		'<label>%s <input type="text" name="dataset" maxlength="60" required></label> <button class="button">%s</button></form>',
		esc_html( ura_text( 'editor-new', $locale ) ),
		esc_html( ura_text( 'editor-open', $locale ) )
	);
	printf( '<p>%s <code>%s</code></p>', esc_html( ura_text( 'editor-address', $locale ) ), esc_html( ura_dataset_address( $name ) ) );
	printf(
		'<ura-editor lang="%1$s" data-src="%2$s" data-nonce-header="X-WP-Nonce" data-nonce="%3$s" data-nonce-src="%4$s" draft="%5$s"></ura-editor></div>',
		esc_attr( $locale ),
		esc_url( ura_dataset_address( $name ) ),
		esc_attr( wp_create_nonce( 'wp_rest' ) ),
		esc_url( admin_url( 'admin-ajax.php?action=rest-nonce' ) ),
		esc_attr( 'wordpress-' . get_current_blog_id() . '-' . $name )
	);
}
