import { CSVImporter } from 'csv-import-react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { checked, deliver } from './fields.js';

/* It knows no validators but `required`, which asks for a column, not for values. */
const columns = ['Name', 'Email', 'Phone'].map((name) => ({
  name,
  key: name.toLowerCase(),
  required: name === 'Name',
  suggested_mappings: [name],
}));

createRoot(document.querySelector('main')).render(
  createElement(CSVImporter, {
    isModal: false,
    template: { columns },
    onComplete: ({ rows }) => deliver(rows.map(({ values }) => checked(values))),
  }),
);
