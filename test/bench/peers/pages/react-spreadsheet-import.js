import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ReactSpreadsheetImport } from 'react-spreadsheet-import';
import { email, phone } from './fields.js';

const field = (label, key, validations) => ({ label, key, fieldType: { type: 'input' }, validations });
const fields = [
  field('Name', 'name', [{ rule: 'required', errorMessage: 'Missing' }]),
  field('Email', 'email', [{ rule: 'regex', value: email, errorMessage: 'Wrong' }]),
  field('Phone', 'phone', [{ rule: 'regex', value: phone, errorMessage: 'Wrong' }]),
];

createRoot(document.querySelector('main')).render(
  createElement(ReactSpreadsheetImport, {
    isOpen: true,
    onClose: () => {},
    onSubmit: () => {},
    fields,
  }),
);
