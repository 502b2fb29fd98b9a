// What a page can make of `ura-load`: the findings in the data of #broken, as a list of sentences for the editor. This script stands
// before Ura's in the page and fetches its own parts later, so that it is listening when the data comes.
const list = document.querySelector('#findings');
const parts = Promise.all([
  import('../dist/language/locale.js'),
  import('../dist/language/format-finding.js'),
]);
let findings = [];

async function say() {
  const [{ resolveLocale }, { formatFinding }] = await parts;
  const locale = resolveLocale(document.documentElement.lang, 'en');
  list.lang = locale;
  list.replaceChildren(
    ...findings.map((finding) => {
      const item = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = finding.code;
      item.append(code, formatFinding(finding, locale));
      return item;
    }),
  );
}

document.addEventListener('ura-load', ({ target, detail }) => {
  if (target.id !== 'broken') return;
  findings = detail.findings;
  void say();
});
new MutationObserver(say).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
