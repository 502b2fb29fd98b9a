import { html, type TemplateResult } from 'lit';
import { displayUrl, phoneUrl } from '../../src/view/addresses.ts';

/** An address that may wrap before `.`, `@` and `/`, but not within a word. */
const breakable = (address: string): TemplateResult =>
  html`${address.split(/(?=[.@/])/).map((part, index) => (index ? html`<wbr />${part}` : part))}`;

/** A link with its address as text, without the protocol. */
export const siteLink = (url: string): TemplateResult =>
  html`<a href=${url}>${breakable(displayUrl(url))}</a>`;

export const mailLink = (email: string): TemplateResult =>
  html`<a href="mailto:${email}">${breakable(email)}</a>`;

export const phoneLink = (phone: string): TemplateResult => html`<a href=${phoneUrl(phone)}>${phone}</a>`;
