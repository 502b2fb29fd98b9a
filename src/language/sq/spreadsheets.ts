import type { SpreadsheetMessages } from '../en/spreadsheets.ts';

export const spreadsheets: SpreadsheetMessages = {
  sentences: {
    'file-not-a-workbook': 'Kjo nuk është fletëllogaritëse. Ruajeni si .xlsx, .ods ose .csv.',
    'file-old-format': 'Ky është formati i vjetër i Excel-it, .xls. Hapeni dhe ruajeni si .xlsx.',
    'file-encrypted': 'Skedari është i mbrojtur me fjalëkalim. Ruani një kopje pa fjalëkalim.',
    'file-damaged':
      'Skedari është i dëmtuar ose i paplotë. Hapeni në Excel ose LibreOffice dhe ruajeni përsëri.',
    'file-too-large':
      'Skedari është tepër i madh për t’u lexuar. Ndajeni, ose fshini fletët dhe imazhet që nuk duhen.',
    'file-unsafe':
      'Skedari ka përmbajtje që nuk është e sigurt për t’u lexuar. Ruani një kopje të re në Excel ose LibreOffice.',
    'file-without-tables':
      'Asnjë fletë nuk ka tituj kolonash të njohur. Shkruani në një rresht tituj si Emri, Lloji dhe Komuna.',
    'file-without-header':
      'Fletëllogaritësja nuk thotë kush i publikon të dhënat. Shtoni titullin dhe publikuesin para publikimit.',
    'file-encoding':
      'Skedari nuk është në UTF-8. U lexua me kodimin që përshtatet; kontrolloni shkronja si ë, ç, č dhe đ.',
    'sheet-unknown':
      'Kjo fletë u la jashtë, sepse titujt e kolonave nuk njihen. Riemërtojini, nëse fleta ka të dhëna.',
    'sheet-hidden': 'Kjo fletë është e fshehur dhe u la jashtë. Shfaqeni, nëse të dhënat e saj duhen.',
    'sheet-columns-left-out': 'Fleta ka tepër kolona. Të fundit u lanë jashtë; hiqni ato që nuk duhen.',
    'column-unknown':
      'Kjo kolonë nuk njihet dhe u la jashtë. Riemërtojeni titullin, ose lëreni, nëse është vetëm për ju.',
    'column-twice': 'Dy kolona kanë të njëjtin kuptim; u lexua vetëm e para. Hiqni njërën, ose riemërtojeni.',
    'column-missing':
      'Mungon një kolonë e detyrueshme, prandaj rreshtat nuk mund të përdoren. Shtojeni dhe plotësojeni.',
    'column-filled-in':
      'Mungon një kolonë e detyrueshme, prandaj çdo rresht mori të njëjtën vlerë. Shtoni kolonën, nëse vlerat ndryshojnë.',
    'row-hidden': 'Disa rreshta janë të fshehur; u lexuan edhe ata. Fshini ata që nuk u përkasin të dhënave.',
    'row-total':
      'Ky rresht është shumë e përgjithshme dhe u la jashtë. Ndryshojeni qelizën e parë, nëse është e dhënë.',
    'row-open-quote': 'Një thonjëz është hapur dhe nuk është mbyllur. Mbylleni ose hiqeni.',
    'cell-choice': 'Kjo vlerë nuk është nga ato të lejuarat. Zgjidhni njërën prej tyre.',
    'cell-date': 'Kjo nuk është datë, ose dita nuk ekziston. Shkruani 4.12.2026, 12.2026 ose 2026.',
    'cell-digits-lost':
      'Programi e ka kthyer këtë numër në trajtë të shkurtër dhe shifrat kanë humbur. Formatojeni qelizën si tekst dhe shkruajeni përsëri.',
    'cell-formula-error': 'Formula në këtë qelizë ka gabim. Korrigjojeni, ose shkruani vlerën.',
    'cell-id-changed':
      'Id-ja ka vetëm shkronja të vogla nga a deri te z, shifra dhe viza. U kthye në këtë trajtë.',
    'cell-moment': 'Kjo nuk është ditë me ose pa orë. Shkruani 4.12.2026 ose 4.12.2026 16:00.',
    'cell-month-first': 'Data u lexua me muajin të parin. Shkruani ditën të parën, si 4.12.2026.',
    'cell-municipality': 'Asnjë komunë nuk ka këtë emër. Shkruani emrin zyrtar, si Gjilan ose Shkodër.',
    'cell-municipality-ambiguous': 'Mund të jenë disa komuna. Shkruani njërën prej tyre.',
    'cell-municipality-near': 'Asnjë komunë nuk shkruhet kështu; u mor më e përafërta. Korrigjojeni emrin.',
    'cell-name-ambiguous': 'Disa shënime e kanë këtë emër. Shkruani id-në e të duhurit.',
    'cell-name-unknown': 'Asnjë shënim nuk e ka këtë emër ose id. Shtojeni shënimin, ose korrigjojeni emrin.',
    'cell-not-computed':
      'Formula në këtë qelizë nuk është llogaritur kurrë. Hapeni skedarin, lëreni të llogaritë dhe ruajeni.',
    'cell-number': 'Ky nuk është numër. Shkruani vetëm shifra, si 12500 ose 12500,50.',
    'cell-phone-number':
      'Programi e ka marrë këtë telefon si numër. Formatojeni qelizën si tekst, që të mbeten + dhe 0.',
    'cell-several': 'Qeliza ka disa vlera aty ku mund të jetë një. U lexua vetëm e para; lini një.',
    'cell-time': 'Kjo nuk është orë. Shkruajeni si 16:00.',
    'cell-yes-no': 'Kjo nuk është as po, as jo. Shkruani po ose jo.',
  },
  params: {
    heading: 'Titulli',
    read: 'U lexua si',
    candidates: 'Ndoshta',
    encoding: 'Kodimi',
    rows: 'Rreshta',
    first: 'Qeliza e shënimit të parë',
  },
  file: 'skedari',
  list: {
    sheet: 'Gjetjet',
    cell: 'Qeliza',
    severity: 'Shkalla',
    record: 'Shënimi',
    what: 'Çfarë është gabim dhe si ndreqet',
    values: 'Vlerat',
  },
};
