import { define } from '../base/define.ts';
import { UraGrantCall } from './grant-call.ts';

define('ura-grant-call', UraGrantCall);
