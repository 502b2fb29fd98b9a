import { define } from '../../core/define.ts';
import { UraProjectCard } from './project-card.ts';

define('ura-project-card', UraProjectCard);

export { UraProjectCard };
