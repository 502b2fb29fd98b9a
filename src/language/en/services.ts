import type { ServiceMessages } from '../messages/services.ts';
import { count } from './number.ts';

export const services: ServiceMessages = {
  search: 'Search services',
  searchPlaceholder: 'Name or theme',
  serviceCount: (n) => (n ? count(n, 'service') : 'No services'),
  kinds: {
    'help-desk': 'Help desk',
    training: 'Training',
    mentoring: 'Mentoring',
    networking: 'Networking',
    information: 'Information',
    dialogue: 'Dialogue',
    standards: 'Standards',
    other: 'Other services',
  },
  channels: {
    onsite: 'In person',
    online: 'Online',
    phone: 'By phone',
    email: 'By email',
  },
  channel: 'How',
  allChannels: 'All ways',
  provider: 'Provider',
  allProviders: 'All providers',
  audience: 'For whom',
  fee: 'Fee',
  languages: 'Languages',
  contact: 'Contact',
  offices: 'Offices',
  title: 'Service',
  summary: 'Summary',
  email: 'Email',
  phone: 'Phone',
  page: 'Page',
};
