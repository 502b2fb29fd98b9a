import { define } from '../../core/define.ts';
import { UraOrganisationCard } from './organisation-card.ts';

define('ura-organisation-card', UraOrganisationCard);

export { UraOrganisationCard };
