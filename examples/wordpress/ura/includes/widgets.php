<?php
/**
 * The widgets of `ura.all.js` and their attributes. A test compares them with the elements.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets, each with its own attributes.
 *
 * @return array<string, string[]>
 */
function ura_widgets() {
	return array(
		'call-list'         => array( 'applicant', 'municipality', 'funder', 'amount', 'language', 'programme', 'status', 'currency', 'view', 'sort', 'limit', 'lock', 'url-state' ),
		'event-list'        => array( 'kind', 'municipality', 'organiser', 'status', 'series', 'past', 'view', 'limit', 'lock', 'url-state' ),
		'funder-credit'     => array( 'record', 'noun', 'project', 'programme' ),
		'grant-call'        => array( 'record', 'details' ),
		'grant-list'        => array( 'funder', 'recipient', 'programme', 'municipality', 'year', 'sort', 'chart', 'limit', 'lock', 'url-state' ),
		'key-figures'       => array( 'figures', 'network', 'programme' ),
		'member-directory'  => array( 'network', 'kind', 'municipality', 'letter', 'view', 'group', 'limit', 'lock', 'url-state' ),
		'municipality-map'  => array( 'country', 'count', 'network', 'programme', 'municipality', 'lock' ),
		'news-list'         => array( 'year', 'about', 'view', 'limit', 'lock', 'url-state' ),
		'organisation-card' => array( 'record' ),
		'programme'         => array( 'record' ),
		'project-card'      => array( 'record', 'details' ),
		'project-list'      => array( 'status', 'programme', 'funder', 'municipality', 'organisation', 'year', 'view', 'sort', 'group', 'limit', 'lock', 'url-state' ),
		'service-list'      => array( 'kind', 'municipality', 'channel', 'provider', 'limit', 'lock', 'url-state' ),
	);
}

/**
 * The attributes of every widget.
 *
 * @return string[]
 */
function ura_common_attributes() {
	return array( 'src', 'heading-level', 'lang', 'timeout', 'max-bytes', 'max-age' );
}
