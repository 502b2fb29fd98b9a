// Each definition registers one element, and types it by its tag.
import 'ura/components/grant-call/grant-call.define.js';
import 'ura/components/member-directory/member-directory.define.js';
import type { DatasetInput } from 'ura';
import file from './network.json';

// A record can be added in the program. A misspelt field would be a type error.
const network: DatasetInput = {
  ...(file as DatasetInput),
  updatedAt: '2026-11-20',
};

const call = document.querySelector('ura-grant-call')!;
const directory = document.querySelector('ura-member-directory')!;
const chosen = document.querySelector('#chosen')!;

call.data = network;
directory.data = network;

directory.addEventListener('ura-select', ({ detail }) => {
  // The noun narrows the record: an organisation has a kind.
  chosen.textContent = detail.noun === 'organisations' ? `${detail.id} (${detail.record.kind})` : detail.id;
});
