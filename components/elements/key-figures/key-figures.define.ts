import { define } from '../../core/define.ts';
import { UraKeyFigures } from './key-figures.ts';

define('ura-key-figures', UraKeyFigures);

export { UraKeyFigures };
