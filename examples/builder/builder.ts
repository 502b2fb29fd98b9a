// The builder as a page of its own. It is built into one file, which also works from a folder,
// without a server.
import { startBuilder } from './app.ts';
import { view } from './view.ts';

startBuilder({ title: ({ title }) => title, view });
