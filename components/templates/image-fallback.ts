/** A picture that cannot be had leaves no broken sign behind: for `@error` of an `<img>`. */
export const hideBroken = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};
