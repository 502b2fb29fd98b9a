import { css, html, type TemplateResult } from 'lit';
import { initials } from '../../src/language/initials.ts';
import { pickText } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { ImageFallback } from '../controllers/image-fallback.ts';
import { imageAddress } from './image-address.ts';
import type { RenderContext } from './render-context.ts';

/**
 * A box of fixed size with a logo or, without one, the initials of the name. It is decorative,
 * since the name is beside it.
 *
 * @param src the path of the image in the data
 */
export function renderLogo(
  name: LocalText,
  src: string | undefined,
  context: RenderContext,
  images: ImageFallback,
): TemplateResult {
  const address = images.usable(src && imageAddress(src, context));
  if (address)
    return html`<span class="logo" aria-hidden="true"
      ><img
        src=${address}
        alt=""
        width="44"
        height="44"
        loading="lazy"
        decoding="async"
        @error=${images.failed}
    /></span>`;
  const picked = pickText(name, context.locale, context.linked.dataset.language);
  const letters = initials(picked, context.locale);
  return html`<span
    class="logo initials ${letters.length > 2 ? 'long' : ''}"
    lang=${picked.lang}
    aria-hidden="true"
    >${letters}</span
  >`;
}

/**
 * The box of a logo, sized by `--_logo`, and the white plate behind it on dark pages. Since few
 * dark pages set `color-scheme`, the text colour decides. Browsers from before 2025 always show the
 * plate.
 */
export const logoStyles = css`
  .logo {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: var(--_logo, 2.75em);
    block-size: var(--_logo, 2.75em);
    overflow: hidden;
    border-radius: var(--_radius);
  }
  .logo.initials {
    background: var(--_tint);
    color: var(--_muted);
    font-size: 1em;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .logo.long {
    letter-spacing: -0.01em;
  }
  .logo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .logo:not(.initials),
  .plate {
    --_plate: #fff;
    border-radius: var(--_radius);
    background: var(--_plate);
    box-shadow: 0 0 0 0.2em var(--_plate);
    forced-color-adjust: none;
  }
  @supports (color: rgb(from currentColor r g b)) {
    .logo:not(.initials),
    .plate {
      --_plate: oklch(from currentColor 0.98 0 0 / clamp(0, (l - 0.62) * 20, 1));
    }
    @media (forced-colors: active) {
      .logo:not(.initials),
      .plate {
        --_plate: #fff;
      }
    }
  }
`;
