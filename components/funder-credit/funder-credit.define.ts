import { define } from '../base/define.ts';
import { UraFunderCredit } from './funder-credit.ts';

define('ura-funder-credit', UraFunderCredit);
