import type { Counted } from '../counted.ts';
import type { ServiceKind, Channel } from '../../model/service.ts';
import { count } from './number.ts';

/** Messages of the service list. Labels have no colon. */
export interface ServiceMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** The number found, including 0. */
  readonly serviceCount: Counted;
  /** Headings, also used as options of a filter. */
  readonly kinds: Readonly<Record<ServiceKind, string>>;
  /** Channels of a service. */
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
  /** Column headings that only the spreadsheet has. */
  readonly title: string;
  readonly summary: string;
  readonly email: string;
  readonly phone: string;
  readonly page: string;
}

export const services: ServiceMessages = {
  search: 'Search services',
  searchPlaceholder: 'Name or topic',
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
  channel: 'Format',
  allChannels: 'All',
  provider: 'Provider',
  allProviders: 'All',
  audience: 'Who it’s for',
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
