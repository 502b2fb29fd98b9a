/**
 * Encodes a text as a part of a URL. `encodeURIComponent` throws at half of a surrogate pair, which
 * an id or a typed word may have; it becomes U+FFFD, as in the URLs of browsers.
 *
 * @example encodeUrlPart('mësimi & \ud800'); // 'm%C3%ABsimi%20%26%20%EF%BF%BD'
 */
export const encodeUrlPart = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
