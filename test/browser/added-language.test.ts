import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/language/add-language.ts';
import { mk } from '../../src/language/optional/mk.ts';
import { tr } from '../../src/language/optional/tr.ts';
import '../../components/index.ts';
import { $, CIVIL_SOCIETY, said, show, tidy, until } from './helpers.ts';

const card = '<ura-project-card src="' + CIVIL_SOCIETY + '" record="barabar"></ura-project-card>';
const languageOf = (widget: Element) => $(widget, '.root')!.lang;

describe('A widget on a page in a language that the program added', () => {
  afterEach(tidy);

  it('speaks it', async () => {
    addLanguage(tr);
    const widget = await show(card, 'tr-TR');
    expect(said(widget, '[part=status]')).to.equal('Tamamlandı');
    expect(languageOf(widget)).to.equal('tr');
    expect(said(widget, '.root')).to.contain('15 Aralık 2022');
  });

  it('follows the page from one to another', async () => {
    addLanguage(tr);
    addLanguage(mk);
    const widget = await show(card, 'tr');
    widget.parentElement!.lang = 'mk';
    await until(() => said(widget, '[part=status]') === 'Завршен');
    expect(languageOf(widget)).to.equal('mk');
    expect(said(widget, '.root')).to.contain('15 декември 2022 г.');
  });
});
