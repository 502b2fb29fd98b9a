// The language switch of the example pages. Each text is on the page in four languages, in elements
// with `data-in` and `lang`; styles/demo.css shows those of <html lang>. Widgets follow <html lang>
// by themselves.
const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'];
const root = document.documentElement;
const own = root.lang; // as in the file: `sq-AL` on a page from Albania
const ownTitle = document.title;

/** The language of this page for a requested one. */
const answer = (wish) => (LANGUAGES.includes(wish) && !own.startsWith(wish) ? wish : own);

function speak(wish) {
  root.lang = answer(wish);
  document.title = document.querySelector('title').getAttribute(`data-${root.lang}`) ?? ownTitle;
}

/** Sets up the buttons, and the links that pass the language to the next page, once the body is there. */
function mark(wish) {
  for (const button of document.querySelectorAll('.languages button')) {
    button.setAttribute('aria-pressed', String(answer(button.value) === root.lang));
  }
  for (const link of document.querySelectorAll('a[href*=".html"]')) {
    const url = new URL(link.href);
    if (url.origin !== location.origin) continue;
    url.searchParams.set('lang', wish);
    link.href = url.href;
  }
}

const asked = new URLSearchParams(location.search).get('lang');
if (asked) speak(asked); // in the head, so that no other language flashes

document.addEventListener('DOMContentLoaded', () => {
  if (asked) mark(asked);
  document.querySelector('.languages').addEventListener('click', ({ target }) => {
    const wish = target.closest('button')?.value;
    if (!wish) return;
    speak(wish);
    mark(wish);
    const url = new URL(location.href);
    url.searchParams.set('lang', wish);
    history.replaceState(history.state, '', url);
  });
});
