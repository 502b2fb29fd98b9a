import type { ServiceMessages } from '../en/services.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const services: ServiceMessages = {
  search: 'Pretraži usluge',
  searchPlaceholder: 'Naziv ili tema',
  serviceCount: (n) => (n ? `${number(n)} ${few(n, 'usluga', 'usluge', 'usluga')}` : 'Nema usluga'),
  kinds: {
    'help-desk': 'Help desk',
    training: 'Obuke',
    mentoring: 'Mentorstvo',
    networking: 'Umrežavanje',
    information: 'Informisanje',
    dialogue: 'Dijalog',
    standards: 'Standardi',
    other: 'Ostale usluge',
  },
  channels: {
    onsite: 'Uživo',
    online: 'Onlajn',
    phone: 'Telefonom',
    email: 'E-poštom',
  },
  channel: 'Način',
  allChannels: 'Svi',
  provider: 'Pružalac',
  allProviders: 'Svi',
  audience: 'Za koga',
  fee: 'Cena',
  languages: 'Jezici',
  contact: 'Kontakt',
  offices: 'Kancelarije',
  title: 'Usluga',
  summary: 'Sažetak',
  email: 'E-pošta',
  phone: 'Telefon',
  page: 'Stranica',
};
