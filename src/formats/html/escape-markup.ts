const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes the signs that mean something in HTML and in XML, between tags and in attributes with
 * double quotes. What else a text must not have depends on where it is written.
 *
 * @example escapeMarkup('<a & "b">') // '&lt;a &amp; &quot;b&quot;&gt;'
 */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
