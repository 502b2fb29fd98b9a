// Other names and spellings of municipalities. Spellings that differ only in case, diacritics or
// script, and inflected forms, are not listed: normalisation and the rules of declension find them.

// docs/gazetteer.md says what was checked. Turkish, Bosnian and Greek names are from memory.

/** The other spellings of a municipality. Lists are comma-separated. */
export interface Spellings {
  /** The indefinite form, if it is not the usual name. */
  readonly indefinite?: string;
  /** The definite form, if it is irregular. */
  readonly definite?: string;
  /** The seat, if it has another name. */
  readonly seat?: string;
  /** The definite form of the seat, if it is irregular. */
  readonly seatDefinite?: string;
  /** Other Albanian names (old, new, parallel) and spellings in registers. Declined as Albanian. */
  readonly sq?: string;
  /** Other Serbian names, in Latin letters. Declined as Serbian. */
  readonly sr?: string;
  /** Spellings in other languages, without diacritics, and frequent errors. */
  readonly other?: string;
  /** The Turkish name. */
  readonly tr?: string;
  /** The Bosnian name, if it is not the Serbian one. */
  readonly bs?: string;
  /** The Greek name. */
  readonly el?: string;
  /** The Macedonian name. */
  readonly mk?: string;
}

/**
 * The spellings by id. "Mitrovica" and "Kosovska Mitrovica" belong to two municipalities on
 * purpose: {@link findMunicipality} reports them as ambiguous.
 */
export const SPELLINGS: Readonly<Record<string, Spellings>> = {
  'xk-decan': { sr: 'Dečani', tr: 'Deçan', bs: 'Dečani' },
  'xk-dragash': { sq: 'Sharr', tr: 'Dragaş' },
  'xk-ferizaj': { sr: 'Ferizović,Ferizovići', tr: 'Ferizovik' },
  'xk-fushe-kosove': { tr: 'Kosova Ovası' },
  'xk-gjakove': { other: 'Dakovica', tr: 'Yakova' },
  'xk-gjilan': { tr: 'Gilan' },
  'xk-drenas': { sq: 'Gllogoc,Gllogovac,Gllogovc', tr: 'Glogovaç' },
  'xk-istog': { sq: 'Burim', tr: 'İstok' },
  'xk-kacanik': { tr: 'Kaçanik' },
  'xk-kamenice': { sq: 'Dardanë', sr: 'Kosovska Kamenica' },
  'xk-kline': { tr: 'Klina' },
  'xk-leposaviq': { sq: 'Albanik', tr: 'Leposaviç' },
  'xk-lipjan': { other: 'Liplan', tr: 'Lipyan' },
  'xk-malisheve': { tr: 'Malişova' },
  'xk-mitrovice': {
    sq: 'Mitrovicë e Jugut,Mitrovicë Jugore,Mitrovica Jugut',
    sr: 'Mitrovica,Kosovska Mitrovica',
    other: 'Mitrovica South',
    tr: 'Güney Mitroviça',
  },
  'xk-novoberde': {
    sq: 'Artanë,Novo Bërdë,Novobrdë',
    sr: 'Novobrdo',
    other: 'Novo Berdo,Novobırda',
    tr: 'Nobırda',
  },
  'xk-obiliq': { sq: 'Kastriot', tr: 'Obiliç' },
  'xk-peje': { tr: 'İpek' },
  'xk-podujeve': { sq: 'Besianë', other: 'Poduyeva', tr: 'Podujeva' },
  'xk-prishtine': { tr: 'Priştine' },
  'xk-prizren': { tr: 'Prizren' },
  'xk-rahovec': { tr: 'Rahofça' },
  'xk-shterpce': { sr: 'Strpci', other: 'Shtrpce' },
  'xk-shtime': { tr: 'Ştimle' },
  'xk-skenderaj': { tr: 'Skenderay' },
  'xk-suhareke': { sq: 'Therandë', sr: 'Suha Reka,Suvareka', tr: 'Suhareka' },
  'xk-viti': { sr: 'Kosovska Vitina', tr: 'Viti' },
  'xk-vushtrri': { sq: 'Vushtri,Vuçitërn', tr: 'Vıçıtırın' },
  'xk-zubin-potok': { tr: 'Zubin Potok' },
  'xk-zvecan': { tr: 'Zveçan' },
  'xk-gracanice': { tr: 'Graçaniça' },
  'xk-hani-i-elezit': {
    indefinite: 'Han i Elezit',
    sq: 'Hani Elezit',
    sr: 'Đeneral Janković,Dženeral Janković,General Janković',
    tr: 'Elezhan',
  },
  'xk-junik': { tr: 'Yunik' },
  'xk-kllokot': { sq: 'Kllokot-Vërboc', sr: 'Klokot-Vrbovac', tr: 'Klokot' },
  'xk-mamushe': { tr: 'Mamuşa' },
  'xk-partesh': { tr: 'Parteş' },
  'xk-ranillug': { sq: 'Ranillugë,Ranllug', tr: 'Ranilug' },
  'xk-mitrovice-e-veriut': {
    indefinite: 'Mitrovicë e Veriut',
    sq: 'Mitrovicë Veriore,Mitrovica Veriut',
    sr: 'Mitrovica,Kosovska Mitrovica,Kosovska Mitrovica sever',
    other: 'Mitrovica North',
    tr: 'Kuzey Mitroviça',
    bs: 'Sjeverna Mitrovica',
  },
  'al-diber': { seat: 'Peshkopi' },
  'al-mat': { seat: 'Burrel' },
  'al-durres': { other: 'Durazzo' },
  'al-has': { seat: 'Krumë' },
  'al-tropoje': { seat: 'Bajram Curri', seatDefinite: 'Bajram Curri' },
  'al-kurbin': { seat: 'Laç' },
  'al-mirdite': { seat: 'Rrëshen' },
  'al-fushe-arrez': { definite: 'Fushë-Arrëza', sq: 'Fushë Arrës', other: 'Fushë Arrësi' },
  'al-malesi-e-madhe': { seat: 'Koplik' },
  'al-shkoder': { other: 'Scutari' },
  'al-vau-i-dejes': { definite: 'Vau i Dejës', sq: 'Vau Dejës' },
  'al-librazhd': { sq: 'Librahzhd' },
  'al-prrenjas': { sq: 'Përrenjas' },
  'al-kamez': { definite: 'Kamza' },
  'al-kucove': { other: 'Qyteti Stalin' },
  'al-skrapar': { seat: 'Çorovodë' },
  'al-dimal': { seat: 'Ura Vajgurore', sq: 'Urë Vajgurore' },
  'al-mallakaster': { seat: 'Ballsh' },
  'al-dropull': { seat: 'Sofratikë', sq: 'Jergucat,Jorgucat', el: 'Δρόπολη' },
  'al-memaliaj': { definite: 'Memaliaj' },
  'al-devoll': { seat: 'Bilisht' },
  'al-kolonje': { seat: 'Ersekë' },
  'al-pustec': { sq: 'Liqenas', mk: 'Пустец' },
  'al-himare': { el: 'Χειμάρρα' },
  'al-finiq': { seat: 'Dërmish', el: 'Φοινίκη' },
  'al-vlore': { other: 'Valona' },
};
