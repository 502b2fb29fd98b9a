import { define } from '../../core/define.ts';
import { UraEventList } from './event-list.ts';

define('ura-event-list', UraEventList);

export { UraEventList };
