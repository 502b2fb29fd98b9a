// The language switch of the example pages. Each sentence stands on a page in four languages, in elements with `data-in` and `lang`, and
// styles/demo.css shows those of <html lang>. The widgets need nothing of this: they follow <html lang> by themselves.
const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'];
const root = document.documentElement;
const own = root.lang; // as the file has it: `sq-AL` on a page from Albania
const ownTitle = document.title;

/** The language of this page that answers a wish. */
const answer = (wish) => (LANGUAGES.includes(wish) && !own.startsWith(wish) ? wish : own);

function speak(wish) {
  root.lang = answer(wish);
  document.title = document.querySelector('title').getAttribute(`data-${root.lang}`) ?? ownTitle;
}

/** What can be done only when the body is there: the buttons, and the links that hand the language on to the next page. */
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
if (asked) speak(asked); // in the head, so that no other language is seen first

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
