import { define } from '../../core/define.ts';
import { UraGrantList } from './grant-list.ts';

define('ura-grant-list', UraGrantList);

export { UraGrantList };
