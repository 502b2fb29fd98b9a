import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/language/add-language.ts';
import { mk } from '../../src/language/optional/mk.ts';
import { tr } from '../../src/language/optional/tr.ts';
import '../../components/index.ts';
import { $, CIVIL_SOCIETY, textIn, show, tidy, until } from './helpers.ts';

const card = '<ura-project-card src="' + CIVIL_SOCIETY + '" record="barabar"></ura-project-card>';
const languageOf = (widget: Element) => $(widget, '.root')!.lang;

describe('a widget on a page in a language added with addLanguage', () => {
  afterEach(tidy);

  it('renders its texts in that language', async () => {
    addLanguage(tr);
    const widget = await show(card, 'tr-TR');
    expect(textIn(widget, '[part=status]')).to.equal('Tamamlandı');
    expect(languageOf(widget)).to.equal('tr');
    expect(textIn(widget, '.root')).to.contain('15 Aralık 2022');
  });

  it('follows the page from one added language to another', async () => {
    addLanguage(tr);
    addLanguage(mk);
    const widget = await show(card, 'tr');
    widget.parentElement!.lang = 'mk';
    await until(() => textIn(widget, '[part=status]') === 'Завршен');
    expect(languageOf(widget)).to.equal('mk');
    expect(textIn(widget, '.root')).to.contain('15 декември 2022 г.');
  });
});
