// What a bundler keeps of `ura` for one function: weighed by `npm run test:size`.
export { checkDataset } from '../dist/index.js';
