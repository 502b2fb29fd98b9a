import { createElement } from './host-dom.ts';

/** Saves content as a file on the visitor's device. Nothing leaves the browser. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = createElement('a') as HTMLAnchorElement;
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
