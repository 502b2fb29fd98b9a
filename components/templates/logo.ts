import { css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { initials } from '../../src/language/initials.ts';
import type { Locale } from '../../src/language/locale.ts';
import { pickText } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';

/** How long it is waited for further logos that cannot be had, in milliseconds: then all are drawn anew together. */
const TOGETHER = 50;

/** The logos of a widget, and which of them cannot be had. */
export class Logos {
  private readonly host: ReactiveControllerHost;
  private readonly missing = new Set<string>();
  private isToDraw = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** For `@error` of an `<img>`: from now on its address is a logo that cannot be had. */
  readonly lost = (event: Event): void => {
    const image = event.target as HTMLImageElement;
    this.missing.add(image.getAttribute('src')!);
    image.style.visibility = 'hidden'; // the sign that browsers put in its place is nobody's logo
    if (this.isToDraw) return;
    this.isToDraw = true;
    setTimeout(() => {
      this.isToDraw = false;
      this.host.requestUpdate();
    }, TOGETHER);
  };

  /** The address of a logo, or nothing where there is none or it cannot be had. */
  at(address: string | undefined): string | undefined {
    return address && !this.missing.has(address) ? address : undefined;
  }

  /**
   * A box of one size with a logo or, where there is none, the first letters of the name in it. It is for the eye alone: beside it stands the
   * name.
   *
   * @param address of the picture, as `Widget.imageAddress` gives it
   * @param language the language of the dataset
   */
  box(name: LocalText, address: string | undefined, locale: Locale, language: string): TemplateResult {
    const src = this.at(address);
    if (src)
      return html`<span class="logo" aria-hidden="true"
        ><img src=${src} alt="" width="44" height="44" loading="lazy" decoding="async" @error=${this.lost}
      /></span>`;
    const picked = pickText(name, locale, language);
    const letters = initials(picked, locale);
    return html`<span
      class="logo initials ${letters.length > 2 ? 'long' : ''}"
      lang=${picked.lang}
      aria-hidden="true"
      >${letters}</span
    >`;
  }
}

/**
 * The box of a logo, its size is `--_logo`; and the plate behind logos, which were made for white paper: it is there where the text of the page is
 * light. It asks the colour of the text, since not every dark page says `color-scheme: dark`. Browsers of before 2025 always have it.
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
