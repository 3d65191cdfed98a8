import { CSVImporter } from '@importcsv/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { email, phone } from './fields.js';

const columns = [
  { id: 'name', label: 'Name', validators: [{ type: 'required' }] },
  { id: 'email', label: 'Email', validators: [{ type: 'regex', pattern: email }] },
  { id: 'phone', label: 'Phone', validators: [{ type: 'regex', pattern: phone }] },
];

createRoot(document.querySelector('main')).render(
  createElement(CSVImporter, {
    isModal: false,
    columns,
    skipHeaderRowSelection: true,
    onComplete: () => {},
  }),
);
