// What a page can make of `ura-load`: the findings in the data of #broken, as a list of sentences for the editor.
import { resolveLocale } from '../dist/language/locale.js';
import { sayFinding } from '../dist/language/say-finding.js';

const list = document.querySelector('#findings');
let findings = [];

function say() {
  const locale = resolveLocale(document.documentElement.lang, 'en');
  list.lang = locale;
  list.replaceChildren(
    ...findings.map((finding) => {
      const item = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = finding.code;
      item.append(code, sayFinding(finding, locale));
      return item;
    }),
  );
}

document.addEventListener('ura-load', ({ target, detail }) => {
  if (target.id !== 'broken') return;
  findings = detail.findings;
  say();
});
new MutationObserver(say).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
