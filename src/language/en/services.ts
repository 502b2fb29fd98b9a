import type { Counted } from '../counted.ts';
import type { ServiceKind, Channel } from '../../model/service.ts';
import { count } from './number.ts';

/** What the list of services says. Labels have no colon. */
export interface ServiceMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included. */
  readonly serviceCount: Counted;
  /** Headings, and the values of a filter. */
  readonly kinds: Readonly<Record<ServiceKind, string>>;
  /** In which ways a service can be had. */
  readonly channels: Readonly<Record<Channel, string>>;
  readonly channel: string;
  readonly allChannels: string;
  readonly provider: string;
  readonly allProviders: string;
  readonly audience: string;
  readonly fee: string;
  readonly languages: string;
  readonly contact: string;
  readonly offices: string;
  /** Heads that only the spreadsheet has. */
  readonly title: string;
  readonly summary: string;
  readonly email: string;
  readonly phone: string;
  readonly page: string;
}

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
