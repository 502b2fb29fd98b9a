import { define } from '../../core/define.ts';
import { UraServiceList } from './service-list.ts';

define('ura-service-list', UraServiceList);

export { UraServiceList };
