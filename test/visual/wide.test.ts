import { testPictures } from './accepted.ts';

testPictures(1024);
