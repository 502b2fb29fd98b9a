import { checkStates } from './matrix.ts';

checkStates('ura-event-list', 'ura-service-list', 'ura-news-list', 'ura-grant-list');
