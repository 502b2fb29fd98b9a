<?php
/**
 * The fallback of a widget: titles of the data as links if the server has the data, else one plain link.
 * Only plain HTML elements that are allowed in a list.
 *
 * Nothing is shown as open, because a page may be cached for days. A passed deadline stays passed.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

/**
 * A text of the data in the reader's language, and the language it is in.
 *
 * @param mixed  $text     A string, or texts by language.
 * @param string $locale   The reader's.
 * @param string $language The dataset's.
 * @return array{0: string, 1: string} Text and BCP 47 tag; an empty text where there is none.
 */
function ura_pick( $text, $locale, $language ) {
	if ( is_string( $text ) ) {
		return array( $text, $language );
	}
	if ( ! is_array( $text ) ) {
		return array( '', '' );
	}
	$serbian = 0 === strpos( $locale, 'sr' ) ? array( 'sr-Latn', 'sr-Cyrl', 'sr', 'bs', 'hr' ) : array();
	foreach ( array_merge( array( $locale ), $serbian, array( $language, 'en', 'sq' ), array_keys( $text ) ) as $tag ) {
		if ( isset( $text[ $tag ] ) && is_string( $text[ $tag ] ) && '' !== $text[ $tag ] ) {
			return array( $text[ $tag ], (string) $tag );
		}
	}
	return array( '', '' );
}

/**
 * The instant of a moment, as in the elements: in its zone; a day without a time means the end of that day.
 *
 * @param mixed  $at    2026-12-04 or 2026-12-04T16:00.
 * @param string $zone  IANA name.
 * @param bool   $ends  Whether a day is over at its end.
 * @return DateTimeImmutable|null
 */
function ura_instant( $at, $zone, $ends = true ) {
	if ( ! is_string( $at ) || ! preg_match( '/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/', $at, $found ) ) {
		return null;
	}
	try {
		$instant = new DateTimeImmutable( $at, new DateTimeZone( '' !== $zone ? $zone : 'Europe/Belgrade' ) );
		return isset( $found[1] ) || ! $ends ? $instant : $instant->modify( '+1 day' );
	} catch ( Throwable $fault ) {
		return null;
	}
}

/**
 * A row of a list.
 *
 * @param array<string, mixed> $record  Of the data.
 * @param string               $href    Where its title leads, or empty.
 * @param string               $note    Escaped HTML after the title.
 * @param string               $locale  The reader's.
 * @param string               $language The dataset's.
 * @return string Empty where it has no title.
 */
function ura_row( array $record, $href, $note, $locale, $language ) {
	list( $text, $tag ) = ura_pick( $record['title'] ?? ( $record['name'] ?? null ), $locale, $language );
	if ( '' === trim( $text ) ) {
		return '';
	}
	$lang  = '' !== $tag && $tag !== $locale ? ' lang="' . esc_attr( $tag ) . '"' : '';
	$href  = is_string( $href ) ? esc_url( $href, array( 'http', 'https' ) ) : '';
	$title = '' === $href ? '<span' . $lang . '>' . esc_html( $text ) . '</span>' : '<a href="' . $href . '"' . $lang . '>' . esc_html( $text ) . '</a>';
	$tags  = isset( $record['tags'] ) && is_array( $record['tags'] ) ? $record['tags'] : array();
	if ( array_intersect( array_filter( $tags, 'is_string' ), array( 'fictional', 'generated' ) ) ) {
		$note = ' (' . esc_html( ura_text( 'example', $locale ) ) . ')' . $note;
	}
	return $title . $note;
}

/**
 * A date as a `time` element.
 *
 * @param string $at     As in the data.
 * @param string $zone   IANA name, or empty.
 * @param string $locale The reader's.
 * @return string Escaped HTML.
 */
function ura_time( $at, $zone, $locale ) {
	$instant = ura_instant( $at, $zone, false );
	$machine = $instant && strpos( $at, 'T' ) ? $instant->format( 'Y-m-d\TH:iP' ) : $at;
	return '<time datetime="' . esc_attr( $machine ) . '">' . esc_html( ura_write_moment( $at, $zone, $locale ) ) . '</time>';
}

/**
 * The facts of a call that stay true until the data changes: its deadline, whether it has passed, whether it was cancelled.
 *
 * @param array<string, mixed> $call   A call.
 * @param string               $zone   The dataset's.
 * @param string               $locale The reader's.
 * @return array{over: bool, at: int, note: string} `at` is the instant of the deadline that counts.
 */
function ura_call_state( array $call, $zone, $locale ) {
	$now    = time();
	$ahead  = null;
	$last   = null;
	$listed = isset( $call['deadlines'] ) && is_array( $call['deadlines'] ) ? $call['deadlines'] : array();
	foreach ( $listed as $deadline ) {
		$own     = isset( $deadline['zone'] ) && is_string( $deadline['zone'] ) ? $deadline['zone'] : ( '' !== $zone ? $zone : 'Europe/Belgrade' );
		$instant = is_array( $deadline ) ? ura_instant( $deadline['at'] ?? null, $own ) : null;
		if ( ! $instant ) {
			continue;
		}
		$each = array(
			'at'   => $instant->getTimestamp(),
			'text' => ura_time( $deadline['at'], $own, $locale ),
		);
		if ( $each['at'] > $now && ( ! $ahead || $each['at'] < $ahead['at'] ) ) {
			$ahead = $each;
		}
		if ( ! $last || $each['at'] > $last['at'] ) {
			$last = $each;
		}
	}
	$cancelled = ura_instant( $call['cancelledOn'] ?? null, $zone, false );
	if ( $cancelled && $cancelled->getTimestamp() <= $now ) {
		return array( 'over' => true, 'at' => PHP_INT_MAX, 'note' => '<br>' . esc_html( ura_text( 'cancelled', $locale ) ) );
	}
	$rolling = isset( $call['rolling'] ) && true === $call['rolling'];
	if ( $ahead ) {
		return array( 'over' => false, 'at' => $ahead['at'], 'note' => '<br>' . esc_html( ura_text( 'deadline', $locale ) ) . ': ' . $ahead['text'] );
	}
	if ( $rolling ) {
		return array( 'over' => false, 'at' => PHP_INT_MAX, 'note' => '<br>' . esc_html( ura_text( 'rolling', $locale ) ) );
	}
	if ( $last ) {
		return array( 'over' => true, 'at' => $last['at'], 'note' => '<br>' . esc_html( ura_text( 'closed', $locale ) ) . ': ' . $last['text'] );
	}
	return array( 'over' => false, 'at' => PHP_INT_MAX, 'note' => '' );
}

/**
 * The plain link: the author's, else one to the site of the network with the name of the widget.
 *
 * @param string                $widget     Name.
 * @param array<string, string> $attributes Of the element.
 * @param array<string, string> $given      What the author wrote.
 * @return string
 */
function ura_plain_link( $widget, array $attributes, array $given ) {
	$text = isset( $given['text'] ) && '' !== trim( $given['text'] ) ? $given['text'] : ura_text( $widget, ura_locale( $attributes ) );
	$href = isset( $given['link'] ) && '' !== $given['link'] ? $given['link'] : ura_settings()['link'];
	$href = esc_url( $href, array( 'http', 'https' ) );
	if ( '' === $href && isset( $attributes['src'] ) ) {
		$parts = wp_parse_url( ura_absolute( $attributes['src'] ) );
		$href  = isset( $parts['host'] ) ? esc_url( $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) . '/' ) : '';
	}
	return '' === $href ? '<span>' . esc_html( $text ) . '</span>' : '<a href="' . $href . '">' . esc_html( $text ) . '</a>';
}

/**
 * The fallback of a widget.
 *
 * @param string                $widget     Name.
 * @param array<string, string> $attributes Of the element.
 * @param array<string, string> $given      What the author wrote.
 * @return string HTML without paragraphs, so that it may stand in one.
 */
function ura_fallback( $widget, array $attributes, array $given ) {
	$link = ura_plain_link( $widget, $attributes, $given );
	$has  = isset( $given['link'] ) && '' !== $given['link'];
	$data = isset( $attributes['src'] ) ? ura_dataset( $attributes['src'] ) : null;
	$rows = $data ? ura_rows( $widget, $attributes, $data ) : array();
	if ( ! $rows ) {
		return $link;
	}
	if ( isset( $attributes['record'] ) ) {
		return $rows[0] . ( $has ? '<br>' . $link : '' );
	}
	$limit = isset( $attributes['limit'] ) && ctype_digit( $attributes['limit'] ) ? (int) $attributes['limit'] : 50;
	$shown = array_slice( $rows, 0, max( 1, min( 50, $limit ) ) );
	return '<ul><li>' . implode( '</li><li>', $shown ) . '</li></ul>' . ( $has ? $link : '' );
}

/**
 * The rows of a widget, or none if it has a filter that is not supported here: the list would be a different one.
 *
 * @param string                $widget     Name.
 * @param array<string, string> $attributes Of the element.
 * @param array<string, mixed>  $data       As it was kept.
 * @return string[]
 */
function ura_rows( $widget, array $attributes, array $data ) {
	$cards = array(
		'grant-call'        => 'calls',
		'organisation-card' => 'organisations',
		'programme'         => 'programmes',
		'project-card'      => 'projects',
	);
	$lists = array(
		'call-list'        => array( 'calls', array( 'programme', 'funder' ) ),
		'event-list'       => array( 'events', array() ),
		'grant-list'       => array( 'grants', array() ),
		'member-directory' => array( 'organisations', array( 'network' ) ),
		'news-list'        => array( 'articles', array() ),
		'project-list'     => array( 'projects', array( 'programme' ) ),
		'service-list'     => array( 'services', array( 'kind' ) ),
	);
	if ( isset( $cards[ $widget ] ) ) {
		$noun    = $cards[ $widget ];
		$record  = $attributes['record'] ?? '';
		$records = array_filter(
			$data[ $noun ],
			function ( $each ) use ( $record ) {
				return isset( $each['id'] ) && $each['id'] === $record;
			}
		);
	} elseif ( isset( $lists[ $widget ] ) ) {
		list( $noun, $understood ) = $lists[ $widget ];
		// These change the look of a list, not its content.
		$looks   = array( 'limit', 'lock', 'url-state', 'view', 'sort', 'group', 'chart', 'currency' );
		$filters = array_diff( array_keys( $attributes ), ura_common_attributes(), $looks );
		if ( array_diff( $filters, $understood ) ) {
			return array();
		}
		$records = $data[ $noun ];
		foreach ( $filters as $filter ) {
			$records = ura_filter( $records, $filter, $attributes[ $filter ], $data );
		}
	} else {
		return array();
	}

	$locale   = ura_locale( $attributes );
	$language = '' !== $data['language'] ? $data['language'] : 'sq';
	$today    = wp_date( 'Y-m-d', null, new DateTimeZone( 'Europe/Belgrade' ) );
	$rows     = array();
	foreach ( array_values( $records ) as $index => $record ) {
		$order = array( 0, $index );
		$href  = '';
		$note  = '';
		switch ( $noun ) {
			case 'calls':
				$state = ura_call_state( $record, $data['zone'], $locale );
				$order = array( $state['over'] ? 1 : 0, $state['over'] ? -$state['at'] : $state['at'] );
				$href  = $state['over'] ? '' : ( $record['applyUrl'] ?? '' );
				$note  = $state['note'];
				break;
			case 'events':
				$starts = isset( $record['starts'] ) && is_string( $record['starts'] ) ? $record['starts'] : '';
				$ends   = isset( $record['ends'] ) && is_string( $record['ends'] ) ? $record['ends'] : $starts;
				if ( '' === $starts || substr( $ends, 0, 10 ) < $today ) {
					continue 2;
				}
				$zone  = isset( $record['zone'] ) && is_string( $record['zone'] ) ? $record['zone'] : $data['zone'];
				$gone  = isset( $record['status'] ) && in_array( $record['status'], array( 'cancelled', 'postponed' ), true );
				$order = array( 0, $starts );
				$href  = $gone ? '' : ( $record['registrationUrl'] ?? '' );
				$note  = $gone ? null : '<br>' . ura_time( $starts, $zone, $locale );
				break;
			case 'articles':
				$published = isset( $record['published'] ) && is_string( $record['published'] ) ? $record['published'] : '';
				$order     = array( 0, -(int) str_replace( '-', '', substr( $published, 0, 10 ) ) );
				$href      = $record['url'] ?? '';
				$note      = '' === $published ? '' : '<br>' . ura_time( $published, '', $locale );
				break;
			case 'grants':
				$awarded = isset( $record['awardedOn'] ) && is_string( $record['awardedOn'] ) ? $record['awardedOn'] : '';
				$order   = array( 0, -(int) str_replace( '-', '', substr( str_pad( $awarded, 10, '-01' ), 0, 10 ) ) );
				break;
			case 'organisations':
				$href = $record['website'] ?? '';
				break;
			case 'services':
				$href = $record['url'] ?? '';
				break;
		}
		$row = null === $note ? '' : ura_row( $record, $href, $note, $locale, $language );
		if ( '' !== $row ) {
			$rows[] = array( $order, $index, $row );
		}
	}
	usort(
		$rows,
		function ( $a, $b ) {
			return array( $a[0], $a[1] ) <=> array( $b[0], $b[1] );
		}
	);
	return array_column( $rows, 2 );
}

/**
 * The records that match a filter.
 *
 * @param array[]              $records Of one kind.
 * @param string               $filter  Its name.
 * @param string               $value   What is wanted.
 * @param array<string, mixed> $data    All.
 * @return array[]
 */
function ura_filter( array $records, $filter, $value, array $data ) {
	if ( 'network' === $filter ) {
		$today   = wp_date( 'Y-m-d', null, new DateTimeZone( 'Europe/Belgrade' ) );
		$members = array();
		foreach ( $data['memberships'] as $membership ) {
			$until = isset( $membership['until'] ) && is_string( $membership['until'] ) ? $membership['until'] : '';
			$over  = '' !== $until && substr( $today, 0, strlen( $until ) ) > $until;
			if ( ( $membership['network'] ?? '' ) === $value && ! $over && is_string( $membership['member'] ?? null ) ) {
				$members[] = $membership['member'];
			}
		}
		return array_filter(
			$records,
			function ( $record ) use ( $members ) {
				return in_array( $record['id'] ?? null, $members, true );
			}
		);
	}
	return array_filter(
		$records,
		function ( $record ) use ( $filter, $value ) {
			if ( 'funder' === $filter ) {
				return isset( $record['funders'] ) && is_array( $record['funders'] ) && in_array( $value, $record['funders'], true );
			}
			return ( $record[ $filter ] ?? null ) === $value;
		}
	);
}
