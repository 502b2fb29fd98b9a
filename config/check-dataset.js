// Imports one function of `ura`. `npm run test:size` measures what a bundler keeps.
export { checkDataset } from '../dist/index.js';
