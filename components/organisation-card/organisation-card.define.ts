import { define } from '../base/define.ts';
import { UraOrganisationCard } from './organisation-card.ts';

define('ura-organisation-card', UraOrganisationCard);
