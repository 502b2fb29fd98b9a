import { DataTable } from 'simple-datatables';
import { fetchRows, WINDOW } from './rows.ts';

// simple-datatables as in its documentation, with as many rows in the page as the others.

void fetchRows().then((rows) => {
  new DataTable('#table', {
    perPage: WINDOW,
    data: {
      headings: ['Emri', 'Lloji', 'Komuna'],
      data: rows.map(({ name, kind, place }) => [name, kind, place]),
    },
  });
});
