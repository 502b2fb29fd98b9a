import { define } from '../base/define.ts';
import { UraKeyFigures } from './key-figures.ts';

define('ura-key-figures', UraKeyFigures);
