import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../../src/language/locale.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { ownPart } from './one-template.ts';

type Outcome = 'copied' | 'shown';

/** Opens the share dialog of the device; false if there is none. */
async function openDialog(url: string): Promise<boolean> {
  try {
    await navigator.share({ url });
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'; // the visitor closed it
  }
}

/** Copies the address, or returns that it has to be shown. */
async function copy(url: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'shown'; // without a permission, or on a page without https
  }
}

/** `Share`: gives the address of a record to the device or the clipboard, or else shows it. */
export class ShareButton {
  private readonly host: ReactiveControllerHost;
  private last: { readonly url: string; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** @param url the address of a record; without it, there is no button */
  render(url: string | undefined, locale: Locale): TemplateResult | typeof nothing {
    if (!url) return nothing;
    const { share, linkCopied } = stateMessages(locale);
    const outcome = this.last?.url === url ? this.last.outcome : undefined;
    const clicked = (event: Event) => void this.share(url, event.currentTarget as Element);
    return html`<span class="share"
      ><button type="button" class="quiet" part="share" @click=${clicked}>${share}</button
      ><span role="status">${outcome === 'copied' ? ` ${linkCopied}` : ''}</span>${ownPart(
        outcome === 'shown' ? html`<input readonly aria-label=${share} .value=${url} />` : nothing,
      )}</span
    >`;
  }

  private async share(url: string, button: Element): Promise<void> {
    if (await openDialog(url)) return;
    this.last = { url, outcome: await copy(url) };
    this.host.requestUpdate();
    await this.host.updateComplete;
    button.parentElement?.querySelector('input')?.select(); // so that a key copies the address
  }
}

/** The styles of {@link ShareButton}. */
export const shareStyles = css`
  .share > button.quiet {
    margin-inline: 0;
    padding-inline: 0;
  }
  .actions .share > .quiet {
    min-block-size: 2.5em;
    padding-block: 0.55em;
  }
  .share input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2em;
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .details > .share,
  article > .share {
    display: block;
    margin-block-start: var(--_space);
  }
  .row > .share,
  th > .share {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  @media print {
    .share {
      display: none;
    }
  }
`;
