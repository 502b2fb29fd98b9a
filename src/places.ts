// `ura/places`: the gazetteer of municipalities.
export {
  findMunicipality,
  type FindOptions,
  type FoundMunicipality,
  type SpellingMatch,
} from './places/find-municipality.ts';
export {
  gazetteer,
  isMunicipality,
  municipalityIds,
  municipalityName,
  municipalityNames,
  type Gazetteer,
  type PlaceName,
  type PlaceOptions,
} from './places/gazetteer.ts';
export { districts, municipalities, municipality, type District } from './places/municipalities.ts';
export { municipalityTile } from './places/tiles.ts';
