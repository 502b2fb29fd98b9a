<?php
/**
 * The settings page for administrators, and the data of the editor.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of the current user.
 *
 * @return string
 */
function ura_user_locale() {
	return ura_resolve_locale( get_user_locale() );
}

/**
 * The data of the block: texts, widgets and their attributes.
 *
 * @return array<string, mixed>
 */
function ura_block_about() {
	$locale = ura_user_locale();
	$texts  = array();
	foreach ( array( 'block', 'what', 'data', 'data-help', 'link', 'link-text', 'filters', 'record', 'no-data', 'no-record' ) as $key ) {
		$texts[ $key ] = ura_text( $key, $locale );
	}
	$widgets = array();
	foreach ( ura_widgets() as $name => $attributes ) {
		$widgets[] = array(
			'name'       => $name,
			'title'      => ura_text( $name, $locale ),
			'attributes' => $attributes,
		);
	}
	return array(
		'texts'   => $texts,
		'widgets' => $widgets,
		'data'    => ura_settings()['data'],
	);
}

add_action( 'admin_init', 'ura_register_settings' );
/** Registers the option. WordPress checks the nonce and the capability of the form. */
function ura_register_settings() {
	register_setting(
		'ura',
		'ura_settings',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'ura_clean_settings',
		)
	);
}

/**
 * Accepts only URLs and a hash.
 *
 * @param mixed $given The submitted values.
 * @return array<string, string>
 */
function ura_clean_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$clean = array();
	foreach ( array( 'data', 'link', 'script' ) as $name ) {
		$clean[ $name ] = esc_url_raw( trim( (string) ( $given[ $name ] ?? '' ) ), array( 'http', 'https' ) );
	}
	$integrity          = trim( (string) ( $given['integrity'] ?? '' ) );
	$clean['integrity'] = preg_match( '~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~', $integrity ) ? $integrity : '';
	// A script can do everything on the site, so it needs the right to write scripts.
	if ( ! current_user_can( 'unfiltered_html' ) ) {
		$saved              = ura_settings();
		$clean['script']    = $saved['script'];
		$clean['integrity'] = $saved['integrity'];
	}
	return $clean;
}

add_action( 'update_option_ura_settings', 'ura_saved_settings', 10, 0 );
add_action( 'add_option_ura_settings', 'ura_saved_settings', 10, 0 );
/** Fetches the data of the site when its address is saved. */
function ura_saved_settings() {
	$address = ura_absolute( ura_settings()['data'] );
	if ( '' !== $address ) {
		ura_refresh( $address );
	}
}

add_action( 'admin_menu', 'ura_add_settings_page' );
/** Adds the settings page. */
function ura_add_settings_page() {
	add_options_page( ura_text( 'settings', ura_user_locale() ), 'Ura', 'manage_options', 'ura', 'ura_settings_page' );
}

/** Prints the settings page. */
function ura_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$locale   = ura_user_locale();
	$settings = ura_settings();
	$fields   = array(
		'data'      => array( 'data', 'settings-data-help' ),
		'link'      => array( 'settings-link', 'settings-link-help' ),
		'script'    => array( 'settings-script', 'settings-script-help' ),
		'integrity' => array( 'settings-integrity', '' ),
	);
	echo '<div class="wrap"><h1>' . esc_html( ura_text( 'settings', $locale ) ) . '</h1><form method="post" action="options.php">';
	settings_fields( 'ura' );
	echo '<table class="form-table" role="presentation">';
	if ( ! current_user_can( 'unfiltered_html' ) ) {
		unset( $fields['script'], $fields['integrity'] );
	}
	foreach ( $fields as $name => list( $label, $help ) ) {
		printf(
			'<tr><th scope="row"><label for="ura-%1$s">%2$s</label></th><td><input class="regular-text code" type="%3$s" id="ura-%1$s" name="ura_settings[%1$s]" value="%4$s"%5$s>%6$s</td></tr>',
			esc_attr( $name ),
			esc_html( ura_text( $label, $locale ) ),
			'integrity' === $name || 'data' === $name ? 'text' : 'url',
			esc_attr( $settings[ $name ] ),
			'' === $help ? '' : ' aria-describedby="ura-' . esc_attr( $name ) . '-help"',
			'' === $help ? '' : '<p class="description" id="ura-' . esc_attr( $name ) . '-help">' . esc_html( ura_text( $help, $locale ) ) . '</p>'
		);
	}
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
