<?php
/**
 * Plugin Name:       Ura
 * Description:       Calls, projects, members and events of a network, always current, with one line: [ura widget="call-list" src="https://…/network.json"] or the block "Ura".
 * Version:           0.1.0
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       ura
 *
 * The elements of Ura render what visitors see. This plugin prints the elements with a fallback inside, for visitors without JavaScript
 * (search engines, feeds, old phones), and loads the script where it is needed.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

define( 'URA_VERSION', '0.1.0' );

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/texts.php';
require __DIR__ . '/includes/request.php';
require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/datasets.php';
require __DIR__ . '/includes/editor-page.php';

register_deactivation_hook( __FILE__, 'ura_unschedule' );

/**
 * The settings with their defaults.
 *
 * @return array{data: string, link: string, script: string, integrity: string}
 */
function ura_settings() {
	$saved = get_option( 'ura_settings' );
	return array_merge(
		array(
			'data'      => '',
			'link'      => '',
			'script'    => '',
			'integrity' => '',
		),
		is_array( $saved ) ? array_filter( $saved, 'is_string' ) : array()
	);
}

/**
 * The script with its hash: the copy in this plugin, or the one from the settings.
 *
 * @return array{src: string, integrity: string}|null Null if there is none: visitors then see the fallback.
 */
function ura_script() {
	$settings = ura_settings();
	if ( '' !== $settings['script'] ) {
		return array(
			'src'       => $settings['script'],
			'integrity' => $settings['integrity'],
		);
	}
	$packed = __DIR__ . '/assets/ura.asset.php';
	if ( ! is_readable( $packed ) ) {
		return null;
	}
	$asset = require $packed;
	return array(
		'src'       => add_query_arg( 'ver', $asset['version'], plugins_url( 'assets/ura.all.js', __FILE__ ) ),
		'integrity' => $asset['integrity'],
	);
}

add_action( 'init', 'ura_register' );
/** Registers the script, the block and the shortcode. */
function ura_register() {
	$script = ura_script();
	if ( $script ) {
		wp_register_script( 'ura', $script['src'], array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the address says it
	}
	add_shortcode( 'ura', 'ura_shortcode' );

	$block = register_block_type( __DIR__ . '/block', array( 'render_callback' => 'ura_block' ) );
	if ( $block && $block->editor_script_handles ) {
		wp_add_inline_script( $block->editor_script_handles[0], 'window.uraBlock = ' . wp_json_encode( ura_block_about() ) . ';', 'before' );
	}
}

add_filter( 'script_loader_tag', 'ura_script_tag', 20, 2 );
/**
 * Adds the hash to the script tag, and tells optimisers to leave the script alone: changing it would break the hash.
 *
 * @param string $tag    The tag that WordPress would print.
 * @param string $handle The handle of the script.
 * @return string
 */
function ura_script_tag( $tag, $handle ) {
	$script = 'ura' === $handle ? ura_script() : null;
	if ( ! $script ) {
		return $tag;
	}
	$attributes = array(
		'type'             => 'module',
		'src'              => $script['src'],
		'id'               => 'ura-js',
		'crossorigin'      => 'anonymous',
		'data-no-optimize' => '1',
		'data-no-minify'   => '1',
		'data-cfasync'     => 'false',
	);
	if ( '' !== $script['integrity'] ) {
		$attributes['integrity'] = $script['integrity'];
	}
	return wp_get_script_tag( $attributes );
}

add_action( 'enqueue_block_assets', 'ura_enqueue_in_editor' );
/** Loads the script in the editor, which previews widgets. Other pages load it only with a widget. */
function ura_enqueue_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'ura' );
	}
}

/**
 * [ura widget="call-list" src="…" record="…" …]: one widget. The content between [ura …] and [/ura] is its fallback.
 *
 * @param array|string $attributes The author's attributes.
 * @param string|null  $content    The content between the tags.
 * @return string
 */
function ura_shortcode( $attributes, $content = null ) {
	$given = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		if ( is_string( $name ) ) {
			// Word processors and visual editors replace quotes with curly ones, which then become part of the value.
			$value          = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$given[ $name ] = (string) preg_replace( '/^[\s"\'“”„‟«»″‘’]+|[\s"\'“”„‟«»″‘’]+$/u', '', $value );
		}
	}
	// WordPress turned the lines between the tags into paragraphs, of which the first and last are incomplete.
	$html = ura_render( $given, (string) preg_replace( '~</?p\b[^>]*>|^\s*<br\s*/?>|<br\s*/?>\s*$~', '', (string) $content ) );
	// A block element, as themes expect: a custom element is inline until its script runs.
	return 0 === strpos( $html, '<ura-' ) ? '<div class="ura">' . $html . '</div>' : $html;
}

/**
 * Renders the block. It is rendered on every request.
 *
 * @param array $attributes The attributes of the block.
 * @return string
 */
function ura_block( $attributes ) {
	$given = array();
	foreach ( array( 'widget', 'src', 'link', 'text' ) as $name ) {
		$given[ $name ] = isset( $attributes[ $name ] ) && is_string( $attributes[ $name ] ) ? $attributes[ $name ] : '';
	}
	$more = isset( $attributes['settings'] ) && is_array( $attributes['settings'] ) ? $attributes['settings'] : array();
	foreach ( $more as $name => $value ) {
		if ( is_string( $name ) && is_scalar( $value ) ) {
			$given[ $name ] = (string) $value;
		}
	}
	$html = ura_render( $given, '' );
	if ( '' === $html ) {
		return '';
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

/**
 * Renders a widget: the element with its fallback inside.
 *
 * @param array<string, string> $given   The author's attributes, unchanged.
 * @param string                $content The author's fallback, as HTML that was sanitised when it was saved.
 * @return string
 */
function ura_render( array $given, $content ) {
	$widgets = ura_widgets();
	$widget  = isset( $given['widget'] ) ? strtolower( preg_replace( '/^ura-/', '', $given['widget'] ) ) : '';
	if ( ! isset( $widgets[ $widget ] ) ) {
		// Visitors see the author's content instead of an error.
		return $content . ( current_user_can( 'edit_posts' ) ? '<em>' . esc_html( ura_text( 'unknown-widget', ura_locale() ) . ' ' . $widget ) . '</em>' : '' );
	}
	if ( empty( $given['src'] ) ) {
		$given['src'] = ura_settings()['data'];
	}
	$attributes = array();
	foreach ( array_merge( $widgets[ $widget ], ura_common_attributes() ) as $name ) {
		$value = isset( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		if ( 'src' === $name ) {
			$value = esc_url_raw( $value, array( 'http', 'https' ) );
			// The editor's preview and the REST API have another URL than the page.
			if ( defined( 'REST_REQUEST' ) && REST_REQUEST && '' !== ura_absolute( $value ) ) {
				$value = ura_absolute( $value );
			}
		}
		if ( '' !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	$language = ura_post_language();
	if ( ! isset( $attributes['lang'] ) && '' !== $language ) {
		$attributes['lang'] = $language;
	}

	$inside = trim( $content );
	if ( '' === $inside ) {
		try {
			$inside = ura_fallback( $widget, $attributes, $given );
		} catch ( Throwable $fault ) {
			$inside = ura_plain_link( $widget, $attributes, $given );
		}
	}
	if ( isset( $attributes['src'] ) ) {
		wp_enqueue_script( 'ura' );
	}
	$html = '<ura-' . $widget;
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . ( 'src' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value ) ) . '"';
	}
	// WordPress looks for shortcodes again after rendering blocks, so brackets in the data are escaped.
	return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), $html . '>' . $inside . '</ura-' . $widget . '>' );
}

foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $ura_filter ) {
	add_filter( $ura_filter, 'ura_mend_content', 12 ); // after shortcodes, which run at 11
}
unset( $ura_filter );
/**
 * Moves widgets out of paragraphs, and loads the script for widgets that an author wrote as HTML.
 *
 * Browsers close a paragraph where a block starts: text after the widget would be outside of a paragraph, followed by an empty one.
 *
 * @param string $content The HTML of a post.
 * @return string
 */
function ura_mend_content( $content ) {
	if ( ! is_string( $content ) || ! preg_match( '~<ura-|<div[^>]* data-ura=~', $content ) ) {
		return $content;
	}
	wp_enqueue_script( 'ura' );
	// WordPress turned empty lines inside an element into paragraphs, which would break it.
	$content = preg_replace( '~<p(?:\s[^>]*)?>\s*(</?ura-[a-z-]+\b[^>]*>)\s*</p>~', '$1', $content ) ?? $content;
	// A paragraph: its start, text before the widget (no other paragraph or widget), the widget, line breaks, its end.
	$widget  = '<div class="ura"><(ura-[a-z-]+)\b[^>]*>(?:(?!</?p[\s>]|</\4>).)*+</\4></div>';
	$pattern = '~(<p(?:\s[^>]*)?>)((?:(?!</?p[\s>]|<div class="ura">).)*+)(' . $widget . ')(?:\s*<br\s*/?>)?\s*(</p>)?~s';
	$lift    = function ( $found ) {
		$before = preg_replace( '~(?:\s|<br\s*/?>)+$~', '', $found[2] );
		return ( '' === $before ? '' : $found[1] . $before . '</p>' ) . $found[3] . ( isset( $found[5] ) ? '' : $found[1] );
	};
	for ( $left = 50; $left > 0; $left-- ) {
		$mended = preg_replace_callback( $pattern, $lift, $content, 1, $count );
		if ( null === $mended || 0 === $count ) {
			break;
		}
		$content = $mended;
	}
	return $content;
}
