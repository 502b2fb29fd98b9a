<?php
/**
 * Deletes the settings and the cached data. The data files that people wrote stay in the database.
 *
 * @package ura
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Cleans up one site. */
function ura_uninstall() {
	global $wpdb;
	delete_option( 'ura_settings' );
	delete_option( 'ura_sources' );
	delete_option( 'ura_capability' );
	foreach ( array_keys( wp_roles()->roles ) as $role ) {
		get_role( $role )->remove_cap( 'ura_edit_data' );
	}
	wp_unschedule_hook( 'ura_clean' );
	wp_unschedule_hook( 'ura_refresh' );
	$like    = $wpdb->esc_like( '_transient_ura_' ) . '%';
	$options = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no other way to find them
	foreach ( $options as $option ) {
		delete_transient( substr( $option, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $ura_site ) {
		switch_to_blog( $ura_site );
		ura_uninstall();
		restore_current_blog();
	}
} else {
	ura_uninstall();
}
