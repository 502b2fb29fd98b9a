import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import type { Locale } from '../../language/locale.ts';
import { pickText } from '../../language/text.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Noun } from '../../model/noun.ts';

/** What the JSON-LD of a record depends on. */
export interface JsonLdOptions {
  /** The dataset that the records belong to, linked after `checkDataset`. */
  readonly linked: LinkedDataset;
  /**
   * The absolute URL of the page that the site has for a record. Default: the URL in the record.
   */
  readonly pageOf?: ((noun: Noun, id: string) => string | undefined) | undefined;
  /**
   * The absolute URL of an image of the data. Default: only images with an absolute URL are named.
   */
  readonly imageAt?: ((src: string) => string | undefined) | undefined;
  /**
   * The pages above that of the record, from the home page down. They become a `BreadcrumbList`.
   */
  readonly trail?: readonly { readonly name: string; readonly url: string }[] | undefined;
}

/** The options, and the language of the texts. */
export interface Context extends JsonLdOptions {
  readonly locale: Locale;
}

/** A text in the language of the context, or in the nearest that it has. */
export const textOf = (text: LocalText | undefined, { locale, linked }: Context) =>
  text === undefined ? undefined : pickText(text, locale, linked.dataset.language).text;

/** A web address, or nothing for any other. */
export const webUrl = (address: string | undefined) =>
  address !== undefined && /^https?:\/\/[^\s\\]+$/i.test(address) ? address : undefined;

/** The page of a record: the site's own, or the one that the record names. */
export const pageUrl = (noun: Noun, { id }: AnyRecord, own: string | undefined, context: Context) =>
  webUrl(context.pageOf?.(noun, id)) ?? webUrl(own);

/** The absolute URL of an image. */
export const imageUrl = (image: { readonly src: string } | undefined, context: Context) =>
  image && webUrl(context.imageAt ? context.imageAt(image.src) : image.src);
