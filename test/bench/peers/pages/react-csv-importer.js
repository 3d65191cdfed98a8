import 'react-csv-importer/dist/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Importer, ImporterField } from 'react-csv-importer';
import { checked, deliver } from './fields.js';

/* It hands rows over and checks none: the page's own handler does what the others' validators do. */
const rows = [];
const take = (some) => void rows.push(...some.map(checked));

createRoot(document.querySelector('main')).render(
  createElement(
    Importer,
    { dataHandler: take, onComplete: () => deliver(rows) },
    ...['Name', 'Email', 'Phone'].map((label) =>
      createElement(ImporterField, { key: label, label, name: label.toLowerCase() }),
    ),
  ),
);
