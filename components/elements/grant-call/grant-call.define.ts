import { define } from '../../core/define.ts';
import { UraGrantCall } from './grant-call.ts';

define('ura-grant-call', UraGrantCall);

export { UraGrantCall };
