import { define } from '../base/define.ts';
import { UraMunicipalityMap } from './municipality-map.ts';

define('ura-municipality-map', UraMunicipalityMap);
