import { define } from '../../core/define.ts';
import { UraMunicipalityMap } from './municipality-map.ts';

define('ura-municipality-map', UraMunicipalityMap);

export { UraMunicipalityMap };
