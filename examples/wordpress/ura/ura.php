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
 * What a visitor sees is drawn by the elements of Ura. This plugin prints their place with something to read inside, for whoever has no
 * script (search engines, feeds, old phones), and brings the script where it is needed.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

define( 'URA_VERSION', '0.1.0' );

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/texts.php';
require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/settings.php';

/**
 * The settings, each with what stands when nobody has chosen.
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
 * The script that is pinned: the copy in this plugin, with the hash that was taken when it was packed, or one that was chosen in the settings.
 *
 * @return array{src: string, integrity: string}|null Null where there is none: the visitor then has what stands inside.
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
 * A module, held to its hash. What joins and rewrites scripts is told to leave this one alone: the hash would no longer be right.
 *
 * @param string $tag    What WordPress would print.
 * @param string $handle Of which script.
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
/** The editor shows the widget itself, so it needs the script; a visitor's page gets it only with a widget. */
function ura_enqueue_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'ura' );
	}
}

/**
 * [ura widget="call-list" src="…" record="…" …]: one widget. What stands between [ura …] and [/ura] is its fallback.
 *
 * @param array|string $attributes What the author wrote.
 * @param string|null  $content    What stands between the tags.
 * @return string
 */
function ura_shortcode( $attributes, $content = null ) {
	$given = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		if ( is_string( $name ) ) {
			// Word processors and visual editors turn the quotes of a shortcode into curly ones, which are then part of the value.
			$value          = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$given[ $name ] = (string) preg_replace( '/^[\s"\'“”„‟«»″‘’]+|[\s"\'“”„‟«»″‘’]+$/u', '', $value );
		}
	}
	// Lines in between were made paragraphs, and of the first and last one only a half is here.
	$html = ura_render( $given, (string) preg_replace( '~</?p\b[^>]*>|^\s*<br\s*/?>|<br\s*/?>\s*$~', '', (string) $content ) );
	// A block of its own, as themes know it: before its script has come, an element stands in the line like a word.
	return 0 === strpos( $html, '<ura-' ) ? '<div class="ura">' . $html . '</div>' : $html;
}

/**
 * The block, which is drawn anew with each page.
 *
 * @param array $attributes Of the block.
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
 * The place of a widget: the element, and inside it what can be read without the script.
 *
 * @param array<string, string> $given   What the author wrote, as it is.
 * @param string                $content The author's own fallback, as HTML that was cleaned when it was saved.
 * @return string
 */
function ura_render( array $given, $content ) {
	$widgets = ura_widgets();
	$widget  = isset( $given['widget'] ) ? strtolower( preg_replace( '/^ura-/', '', $given['widget'] ) ) : '';
	if ( ! isset( $widgets[ $widget ] ) ) {
		// A visitor is not told of somebody's slip, but gets what the author put inside.
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
			// The editor's preview, and whoever takes the post by REST, has another address than the page.
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
	// Shortcodes are looked for once more after blocks are drawn: a bracket in somebody's data must not become one.
	return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), $html . '>' . $inside . '</ura-' . $widget . '>' );
}

foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $ura_filter ) {
	add_filter( $ura_filter, 'ura_mend_content', 12 ); // after shortcodes, which are done at 11
}
unset( $ura_filter );
/**
 * Lifts widgets out of paragraphs, and brings the script for those that an author wrote as HTML.
 *
 * A browser closes a paragraph where a block begins: what followed the widget would stand outside of any paragraph, and an empty one after it.
 *
 * @param string $content The HTML of a post.
 * @return string
 */
function ura_mend_content( $content ) {
	if ( ! is_string( $content ) || ! preg_match( '~<ura-|<div[^>]* data-ura=~', $content ) ) {
		return $content;
	}
	wp_enqueue_script( 'ura' );
	// The lines of an element that an author wrote with empty lines between them were made paragraphs, which would tear it.
	$content = preg_replace( '~<p(?:\s[^>]*)?>\s*(</?ura-[a-z-]+\b[^>]*>)\s*</p>~', '$1', $content ) ?? $content;
	// Of a paragraph: its start, what stands before the widget (no other paragraph, no other widget), the widget, breaks after it, its end.
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
