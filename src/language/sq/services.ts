import type { ServiceMessages } from '../en/services.ts';
import { number } from './number.ts';

export const services: ServiceMessages = {
  search: 'Kërko shërbime',
  searchPlaceholder: 'Emri ose tema',
  serviceCount: (n) => (n ? `${number(n)} ${n === 1 ? 'shërbim' : 'shërbime'}` : 'Asnjë shërbim'),
  kinds: {
    'help-desk': 'Help desk',
    training: 'Trajnime',
    mentoring: 'Mentorim',
    networking: 'Rrjetëzim',
    information: 'Informim',
    dialogue: 'Dialog',
    standards: 'Standarde',
    other: 'Shërbime të tjera',
  },
  channels: {
    onsite: 'Me prani fizike',
    online: 'Online',
    phone: 'Me telefon',
    email: 'Me e-postë',
  },
  channel: 'Mënyra',
  allChannels: 'Të gjitha',
  provider: 'Ofruesi',
  allProviders: 'Të gjithë',
  audience: 'Për kë',
  fee: 'Çmimi',
  languages: 'Gjuhët',
  contact: 'Kontakti',
  offices: 'Zyrat',
  title: 'Shërbimi',
  summary: 'Përmbledhja',
  email: 'E-posta',
  phone: 'Telefoni',
  page: 'Faqja',
};
