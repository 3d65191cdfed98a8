import 'hello-csv/react/index.css';
import Importer from 'hello-csv/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { email, phone } from './fields.js';

const column = (label, id, validators) => ({
  label,
  id,
  type: 'string',
  suggestedMappingKeywords: [label],
  validators,
});
const columns = [
  column('Name', 'name', [{ validate: 'required' }]),
  column('Email', 'email', [{ validate: 'regex_matches', regex: new RegExp(email) }]),
  column('Phone', 'phone', [{ validate: 'regex_matches', regex: new RegExp(phone) }]),
];

createRoot(document.querySelector('main')).render(
  createElement(Importer, {
    sheets: [{ id: 'contacts', label: 'Contacts', columns }],
    maxFileSizeInBytes: Number.MAX_SAFE_INTEGER,
    onComplete: async () => {},
  }),
);
