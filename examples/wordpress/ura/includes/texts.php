<?php
/**
 * The texts of this plugin in four languages, and the choice of the language.
 *
 * @package ura
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language for a tag, as in the elements: Serbian without a script is Cyrillic; Bosnian and Croatian use Serbian in Latin script.
 *
 * @param string $tag In the form of WordPress (sr_RS) or HTML (sr-Latn).
 * @return string One of sq, sr-Latn, sr-Cyrl and en. Other languages get en.
 */
function ura_resolve_locale( $tag ) {
	$parts = preg_split( '/[-_@.]/', strtolower( $tag ) );
	switch ( $parts[0] ) {
		case 'sq':
			return 'sq';
		case 'sr':
			return array_intersect( $parts, array( 'latn', 'latin', 'me' ) ) ? 'sr-Latn' : 'sr-Cyrl';
		case 'bs':
		case 'hr':
		case 'me':
			return 'sr-Latn';
		default:
			return 'en';
	}
}

/**
 * The language of the post, if a multilingual plugin knows it; else an empty string, because the page has its own `lang`.
 *
 * @return string A BCP 47 tag.
 */
function ura_post_language() {
	$post = get_post();
	if ( ! $post ) {
		return '';
	}
	$locale = '';
	if ( function_exists( 'pll_get_post_language' ) ) {
		$locale = (string) pll_get_post_language( $post->ID, 'locale' );
	} elseif ( has_filter( 'wpml_post_language_details' ) ) {
		$details = apply_filters( 'wpml_post_language_details', null, $post->ID );
		$locale  = is_array( $details ) && isset( $details['locale'] ) ? (string) $details['locale'] : '';
	}
	return str_replace( '_', '-', $locale );
}

/**
 * The language of a widget.
 *
 * @param array<string, string> $attributes The attributes of a widget; its `lang` comes first.
 * @return string
 */
function ura_locale( array $attributes = array() ) {
	$own = isset( $attributes['lang'] ) ? $attributes['lang'] : ura_post_language();
	return ura_resolve_locale( '' !== $own ? $own : get_bloginfo( 'language' ) );
}

/**
 * Returns a text.
 *
 * @param string $key    The key of the text.
 * @param string $locale The language.
 * @return string
 */
function ura_text( $key, $locale ) {
	$texts = ura_texts();
	$at    = array_search( $locale, array( 'sq', 'sr-Latn', 'sr-Cyrl', 'en' ), true );
	return isset( $texts[ $key ] ) ? $texts[ $key ][ false === $at ? 3 : $at ] : '';
}

/**
 * All texts, each in Albanian, Serbian in Latin and in Cyrillic script, and English.
 *
 * @return array<string, string[]>
 */
function ura_texts() {
	return array(
		// Names of widgets, for links and for the list in the editor.
		'call-list'         => array( 'Thirrje për aplikim', 'Pozivi za podnošenje prijava', 'Позиви за подношење пријава', 'Calls for applications' ),
		'event-list'        => array( 'Ngjarje', 'Događaji', 'Догађаји', 'Events' ),
		'funder-credit'     => array( 'Financuesit', 'Finansijeri', 'Финансијери', 'Funders' ),
		'grant-call'        => array( 'Thirrje për aplikim', 'Poziv za podnošenje prijava', 'Позив за подношење пријава', 'Call for applications' ),
		'grant-list'        => array( 'Grante', 'Grantovi', 'Грантови', 'Grants' ),
		'key-figures'       => array( 'Shifrat kryesore', 'Ključne brojke', 'Кључне бројке', 'Key figures' ),
		'member-directory'  => array( 'Regjistri i anëtarëve', 'Imenik članova', 'Именик чланова', 'Member directory' ),
		'municipality-map'  => array( 'Harta e komunave', 'Mapa opština', 'Мапа општина', 'Map of municipalities' ),
		'news-list'         => array( 'Lajme', 'Vesti', 'Вести', 'News' ),
		'organisation-card' => array( 'Organizata', 'Organizacija', 'Организација', 'Organisation' ),
		'programme'         => array( 'Programi', 'Program', 'Програм', 'Programme' ),
		'project-card'      => array( 'Projekti', 'Projekat', 'Пројекат', 'Project' ),
		'project-list'      => array( 'Projekte', 'Projekti', 'Пројекти', 'Projects' ),
		'service-list'      => array( 'Shërbime', 'Usluge', 'Услуге', 'Services' ),

		// For visitors. A call is feminine in Albanian and masculine in Serbian.
		'deadline'          => array( 'Afati', 'Rok', 'Рок', 'Deadline' ),
		'closed'            => array( 'E mbyllur', 'Zatvoren', 'Затворен', 'Closed' ),
		'cancelled'         => array( 'E anuluar', 'Otkazan', 'Отказан', 'Cancelled' ),
		'rolling'           => array( 'E hapur vazhdimisht', 'Stalno otvoren', 'Стално отворен', 'Always open' ),
		'example'           => array( 'shembull', 'primer', 'пример', 'example' ),
		'hour'              => array( ', ora ', ' u ', ' у ', ', ' ),
		'Europe/Belgrade'   => array( 'ora e Kosovës', 'kosovsko vreme', 'косовско време', 'Kosovo time' ),
		'Europe/Tirane'     => array( 'ora e Shqipërisë', 'albansko vreme', 'албанско време', 'Albanian time' ),

		// For authors and administrators.
		'block'             => array( 'Një pamje e të dhënave të rrjetit: thirrje, projekte, anëtarë, ngjarje.', 'Prikaz podataka mreže: pozivi, projekti, članovi, događaji.', 'Приказ података мреже: позиви, пројекти, чланови, догађаји.', 'A view of a network’s data: calls, projects, members, events.' ),
		'what'              => array( 'Çfarë të shfaqet', 'Šta se prikazuje', 'Шта се приказује', 'What to show' ),
		'data'              => array( 'Adresa e të dhënave', 'Adresa podataka', 'Адреса података', 'Address of the data' ),
		'data-help'         => array( 'Skedari JSON i rrjetit. Bosh: adresa nga cilësimet.', 'JSON datoteka mreže. Prazno: adresa iz podešavanja.', 'JSON датотека мреже. Празно: адреса из подешавања.', 'The network’s JSON file. Empty: the one in the settings.' ),
		'link'              => array( 'Lidhja për vizitorët pa skript', 'Link za posetioce bez skripta', 'Линк за посетиоце без скрипта', 'Link for visitors without the script' ),
		'link-text'         => array( 'Teksti i lidhjes', 'Tekst linka', 'Текст линка', 'Text of the link' ),
		'filters'           => array( 'Filtrat', 'Filteri', 'Филтери', 'Filters' ),
		'record'            => array( 'Identifikuesi i shënimit', 'Oznaka zapisa', 'Ознака записа', 'ID of the record' ),
		'no-data'           => array( 'Shkruani adresën e të dhënave në anën e djathtë.', 'Upišite adresu podataka sa desne strane.', 'Упишите адресу података са десне стране.', 'Enter the address of the data on the right.' ),
		'no-record'         => array( 'Shkruani identifikuesin e shënimit në anën e djathtë.', 'Upišite oznaku zapisa sa desne strane.', 'Упишите ознаку записа са десне стране.', 'Enter the ID of the record on the right.' ),
		'unknown-widget'    => array( 'Ura: nuk ka pamje me këtë emër:', 'Ura: nema prikaza sa ovim nazivom:', 'Ура: нема приказа са овим називом:', 'Ura: there is no widget called:' ),
		'editor'            => array( 'Të dhënat e rrjetit', 'Podaci mreže', 'Подаци мреже', 'Data of the network' ),
		'editor-new'        => array( 'Skedar tjetër të dhënash:', 'Druga datoteka sa podacima:', 'Друга датотека са подацима:', 'Another data file:' ),
		'editor-open'       => array( 'Hap', 'Otvori', 'Отвори', 'Open' ),
		'editor-address'    => array( 'Adresa publike, për pamjet këtu dhe te partnerët:', 'Javna adresa, za prikaze ovde i kod partnera:', 'Јавна адреса, за приказе овде и код партнера:', 'Public address, for widgets here and on partners’ sites:' ),
		'settings'          => array( 'Cilësimet e Ura-s', 'Podešavanja za Uru', 'Подешавања за Уру', 'Ura settings' ),
		'settings-link'     => array( 'Faqja e rrjetit', 'Sajt mreže', 'Сајт мреже', 'Site of the network' ),
		'settings-link-help' => array( 'Ku çon lidhja kur të dhënat nuk arrihen. Bosh: sajti i të dhënave.', 'Kuda vodi link kada podaci nisu dostupni. Prazno: sajt sa podacima.', 'Куда води линк када подаци нису доступни. Празно: сајт са подацима.', 'Where the link leads when the data is not available. Empty: the site of the data.' ),
		'settings-data-help' => array( 'Për të gjitha pamjet që nuk thonë vetë se nga vijnë të dhënat.', 'Za sve prikaze koji sami ne navode odakle su podaci.', 'За све приказе који сами не наводе одакле су подаци.', 'For all widgets that do not say where their data is.' ),
		'settings-script'   => array( 'Adresa e skriptit', 'Adresa skripta', 'Адреса скрипта', 'Address of the script' ),
		'settings-script-help' => array( 'Bosh: kopja brenda kësaj shtojce.', 'Prazno: primerak u ovom dodatku.', 'Празно: примерак у овом додатку.', 'Empty: the copy in this plugin.' ),
		'settings-integrity' => array( 'Shuma e kontrollit të skriptit (sha384-…)', 'Kontrolni zbir skripta (sha384-…)', 'Контролни збир скрипта (sha384-…)', 'Integrity of the script (sha384-…)' ),
	);
}

/**
 * The names of months in dates, January first.
 *
 * @param string $locale The language.
 * @return string[]
 */
function ura_months( $locale ) {
	$months = array(
		'sq'      => 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
		'sr-Latn' => 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
		'sr-Cyrl' => 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
		'en'      => 'January February March April May June July August September October November December',
	);
	return explode( ' ', $months[ $locale ] );
}

/**
 * A formatted date, with its time and zone if it has them: 4 December 2026, 16:00 (Kosovo time).
 *
 * @param string $at     As in the data: 2026-12-04 or 2026-12-04T16:00.
 * @param string $zone   IANA name, or empty.
 * @param string $locale The language.
 * @return string
 */
function ura_write_moment( $at, $zone, $locale ) {
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/', $at, $found ) || $found[2] < 1 || $found[2] > 12 ) {
		return $at;
	}
	$point = 0 === strpos( $locale, 'sr' ) ? '.' : '';
	$text  = (int) $found[3] . $point . ' ' . ura_months( $locale )[ $found[2] - 1 ] . ' ' . $found[1] . $point;
	if ( isset( $found[4] ) ) {
		$named = ura_text( $zone, $locale );
		$text .= ura_text( 'hour', $locale ) . $found[4] . ( '' === $zone ? '' : ' (' . ( '' !== $named ? $named : $zone ) . ')' );
	}
	return $text;
}
