import { css, html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../src/view/content.ts';
import type { ImageFallback } from '../controllers/image-fallback.ts';
import { imageAddress } from './image-address.ts';
import type { RenderContext } from './render-context.ts';

/** The picture of a record in a box of fixed shape, or nothing if it has none or it is broken. */
export function renderPicture(
  image: Image | undefined,
  context: RenderContext,
  images: ImageFallback,
): TemplateResult | typeof nothing {
  const src = images.usable(image && imageAddress(image.src, context));
  return src
    ? html`<div class="picture" part="picture">
        <img
          src=${src}
          alt=${image!.alt}
          lang=${image!.lang ?? nothing}
          width="240"
          height="160"
          loading="lazy"
          decoding="async"
          @error=${images.failed}
        />
      </div>`
    : nothing;
}

/** The box of a picture: beside the text in a list, across the top of a card. */
export const pictureStyles = css`
  .picture {
    inline-size: 9em;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .cards > .row > .picture {
    order: -1;
    inline-size: auto;
    margin: -1em -1em 0.9em;
    border-radius: var(--_card-radius) var(--_card-radius) 0 0;
    aspect-ratio: 16 / 9;
  }
`;
