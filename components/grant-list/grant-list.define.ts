import { define } from '../base/define.ts';
import { UraGrantList } from './grant-list.ts';

define('ura-grant-list', UraGrantList);
