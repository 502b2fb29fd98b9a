import { checkOpened } from './matrix.ts';

checkOpened({
  'ura-call-list': 'calls',
  'ura-data-health': 'folded',
  'ura-event-list': 'agenda',
  'ura-grant-list': 'first-rows',
  'ura-member-directory': 'cards',
  'ura-municipality-map': 'organisations',
  'ura-news-list': 'news',
  'ura-organisation-card': 'network',
  'ura-project-list': 'cards',
  'ura-service-list': 'first-rows',
});
