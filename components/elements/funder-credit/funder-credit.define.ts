import { define } from '../../core/define.ts';
import { UraFunderCredit } from './funder-credit.ts';

define('ura-funder-credit', UraFunderCredit);

export { UraFunderCredit };
