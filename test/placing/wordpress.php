<?php
/*
 * Runs a plugin ($argv[1]) with the few functions of WordPress that it calls, and its shortcode with attributes
 * (JSON, $argv[2]); prints which scripts it enqueued and what the shortcode gave.
 */

$actions = array();
$shortcodes = array();
$scripts = array();

function add_action( $hook, $act ) {
	$GLOBALS['actions'][ $hook ][] = $act;
}

function add_shortcode( $tag, $render ) {
	$GLOBALS['shortcodes'][ $tag ] = $render;
}

function plugins_url( $path, $file ) {
	return '/wp-content/plugins/' . basename( dirname( $file ) ) . '/' . $path;
}

function wp_enqueue_script( $handle, $src, $deps, $version, $options ) {
	$GLOBALS['scripts'][] = compact( 'handle', 'src', 'deps', 'version', 'options' );
}

/* Known attributes alone, as WordPress does. */
function shortcode_atts( $known, $given, $shortcode ) {
	return array_merge( $known, array_intersect_key( $given, $known ) );
}

function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}

require $argv[1];

foreach ( $actions['wp_enqueue_scripts'] as $act ) {
	$act();
}
$html = $shortcodes['quick_scan']( json_decode( $argv[2], true ) );
echo json_encode( compact( 'scripts', 'html' ) );
