import { describe, expect, it } from 'vitest';
import { albanianForms } from '../../../src/places/albanian-forms.ts';
import { municipalities } from '../../../src/places/municipalities.ts';
import { serbianCases } from '../../../src/places/serbian-cases.ts';

// From the official names of the municipalities of Kosovo, after "Komuna e".
const GENITIVES = (
  'Deçanit, Dragashit, Ferizajt, Fushë Kosovës, Gjakovës, Gjilanit, Drenasit, Istogut, Kaçanikut, ' +
  'Kamenicës, Klinës, Leposaviqit, Lipjanit, Malishevës, Mitrovicës, Novobërdës, Obiliqit, Pejës, ' +
  'Podujevës, Prishtinës, Prizrenit, Rahovecit, Shtërpcës, Shtimes, Skenderajt, Suharekës, Vitisë, ' +
  'Vushtrrisë, Zubin Potokut, Zveçanit, Graçanicës, Hanit të Elezit, Junikut, Kllokotit, Mamushës, ' +
  'Parteshit, Ranillugut, Mitrovicës së Veriut'
).split(', ');

const DEFINITES = (
  'Deçani, Dragashi, Ferizaji, Fushë Kosova, Gjakova, Gjilani, Drenasi, Istogu, Kaçaniku, Kamenica, ' +
  'Klina, Leposaviqi, Lipjani, Malisheva, Mitrovica, Novobërda, Obiliqi, Peja, Podujeva, Prishtina, ' +
  'Prizreni, Rahoveci, Shtërpca, Shtimja, Skenderaji, Suhareka, Vitia, Vushtrria, Zubin Potoku, ' +
  'Zveçani, Graçanica, Hani i Elezit, Juniku, Kllokoti, Mamusha, Parteshi, Ranillugu, ' +
  'Mitrovica e Veriut, Bulqiza, Dibra, Klosi, Mati, Durrësi, Kruja, Shijaku, Hasi, Kukësi, Tropoja, ' +
  'Kurbini, Lezha, Mirdita, Fushë-Arrëza, Malësia e Madhe, Puka, Shkodra, Vau i Dejës, Belshi, ' +
  'Cërriku, Elbasani, Gramshi, Librazhdi, Peqini, Prrenjasi, Kamza, Kavaja, Rrogozhina, Tirana, Vora, ' +
  'Berati, Kuçova, Poliçani, Skrapari, Dimali, Divjaka, Fieri, Lushnja, Mallakastra, Roskoveci, ' +
  'Patosi, Dropulli, Gjirokastra, Këlcyra, Libohova, Përmeti, Tepelena, Memaliaj, Devolli, Kolonja, ' +
  'Korça, Maliqi, Pogradeci, Pusteci, Delvina, Himara, Konispoli, Finiqi, Saranda, Selenica, Vlora'
).split(', ');

describe('albanianForms', () => {
  it('returns the genitive used in the official names of the 38 municipalities of Kosovo', () => {
    expect(
      municipalities()
        .slice(0, 38)
        .map(({ forms }) => forms!.genitive),
    ).toEqual(GENITIVES);
    expect(
      municipalities()
        .slice(0, 38)
        .map(({ forms }) => forms!.official),
    ).toEqual(GENITIVES.map((name) => `Komuna e ${name}`));
  });

  it('returns the definite form of all 99 municipalities', () => {
    expect(municipalities().map(({ forms }) => forms!.definite)).toEqual(DEFINITES);
  });

  it('returns the genitive of the counties of Albania, as in "Qarku i Beratit"', () => {
    const genitives = [
      'Berat',
      'Dibër',
      'Durrës',
      'Elbasan',
      'Fier',
      'Gjirokastër',
      'Korçë',
      'Kukës',
      'Lezhë',
      'Shkodër',
      'Tiranë',
      'Vlorë',
    ];
    expect(genitives.map((name) => albanianForms(name).genitive)).toEqual([
      'Beratit',
      'Dibrës',
      'Durrësit',
      'Elbasanit',
      'Fierit',
      'Gjirokastrës',
      'Korçës',
      'Kukësit',
      'Lezhës',
      'Shkodrës',
      'Tiranës',
      'Vlorës',
    ]);
  });

  it.each([
    ['Gjilan', 'Gjilani', 'Gjilanit', 'Gjilanin'],
    ['Prishtinë', 'Prishtina', 'Prishtinës', 'Prishtinën'],
    ['Kaçanik', 'Kaçaniku', 'Kaçanikut', 'Kaçanikun'],
    ['Dragash', 'Dragashi', 'Dragashit', 'Dragashin'],
    ['Viti', 'Vitia', 'Vitisë', 'Vitinë'],
    ['Shtime', 'Shtimja', 'Shtimes', 'Shtimen'],
    ['Ferizaj', 'Ferizaji', 'Ferizajt', 'Ferizajn'],
    ['Fushë Kosovë', 'Fushë Kosova', 'Fushë Kosovës', 'Fushë Kosovën'],
    ['Fushë-Bardhë', 'Fushë-Bardha', 'Fushë-Bardhës', 'Fushë-Bardhën'],
    ['Malësi e Madhe', 'Malësia e Madhe', 'Malësisë së Madhe', 'Malësinë e Madhe'],
    ['Mitrovicë e Veriut', 'Mitrovica e Veriut', 'Mitrovicës së Veriut', 'Mitrovicën e Veriut'],
    ['Han i Elezit', 'Hani i Elezit', 'Hanit të Elezit', 'Hanin e Elezit'],
    ['Mitrovicë Veriore', 'Mitrovica Veriore', 'Mitrovicës Veriore', 'Mitrovicën Veriore'],
  ])('declines %s', (indefinite, definite, genitive, accusative) => {
    expect(albanianForms(indefinite)).toEqual({ indefinite, definite, genitive, accusative });
  });

  it('uses the definite form that it is given', () => {
    expect(albanianForms('Kamëz', 'Kamza')).toMatchObject({ genitive: 'Kamzës', accusative: 'Kamzën' });
    expect(albanianForms('Vau i Dejës', 'Vau i Dejës')).toMatchObject({
      genitive: 'Vaut të Dejës',
      accusative: 'Vaun e Dejës',
    });
    expect(albanianForms('Bajram Curri', 'Bajram Curri').genitive).toBe('Bajram Currit');
  });
});

describe('serbianCases', () => {
  it.each([
    ['Priština', 'Prištine', 'Prištini', 'Prištinu', 'Prištinom'],
    ['Gnjilane', 'Gnjilana', 'Gnjilanu'],
    ['Uroševac', 'Uroševca', 'Uroševcu', 'Uroševcem'],
    ['Prizren', 'Prizrena', 'Prizrenu', 'Prizrenom'],
    ['Peć', 'Peći'],
    ['Podujevo', 'Podujeva', 'Podujevu', 'Podujevom'],
    ['Dečani', 'Dečana', 'Dečanima'],
    ['Suva Reka', 'Suve Reke', 'Suvoj Reci', 'Suvu Reku', 'Suvom Rekom'],
    ['Novo Brdo', 'Novog Brda', 'Novom Brdu'],
    ['Kosovo Polje', 'Kosova Polja', 'Kosovu Polju', 'Kosovom Polju'],
    ['Zubin Potok', 'Zubinog Potoka', 'Zubinom Potoku', 'Zubin Potoku'],
    ['Elez Han', 'Elez Hana', 'Elez Hanu'],
    ['Južna Mitrovica', 'Južne Mitrovice', 'Južnoj Mitrovici', 'Južnu Mitrovicu'],
  ])('includes the cases of %s', (name, ...cases) => {
    expect(serbianCases(name)).toEqual(expect.arrayContaining(cases));
  });
});
