import { define } from '../../core/define.ts';
import '../grant-call/grant-call.define.ts';
import { UraCallList } from './call-list.ts';

define('ura-call-list', UraCallList);

export { UraCallList };
