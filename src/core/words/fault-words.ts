import type { FaultCode } from '../fault.ts';
import type { Words } from './phrase.ts';

/** Every fault in English; a code without words does not compile. */
export const faultWords: Readonly<Record<FaultCode, Words>> = {
  FILE_NOT_CSV: {
    message: 'This is not a CSV file',
    hint: 'In Excel or Google Sheets, save or download the sheet as CSV, then choose that file.',
  },
  FILE_EMPTY: { message: 'The file holds no rows', hint: 'It needs a header row and at least one row below it.' },
  FILE_TOO_LARGE: {
    message: 'The file is too large',
    hint: 'Split it into smaller files, each with the header row, and import them one after the other.',
  },
  FILE_UNREADABLE: {
    message: 'The file could not be read',
    hint: 'It may have been moved, or another program holds it open. Close it there and choose it again.',
  },
  FILE_CHANGED: {
    message: 'The file has changed since it was checked',
    hint: 'Choose the file again, so that what you reviewed is what will be imported.',
  },
  FILE_ENCODING: {
    message: 'The text of the file could not be decoded',
    hint: 'Choose another encoding, or save the file as CSV UTF-8.',
    details: ['The encoding tried was {encoding}.'],
  },
  FILE_OTHER: { message: 'This is another file', hint: 'Choose the file that this import was started with.' },
  EDITS_ELSEWHERE: {
    message: 'Corrections of this import are only in the browser where it was started',
    hint: 'Continue there. Continued here, the rows that were not sent yet go out as they stand in the file.',
  },
  CSV_MALFORMED: {
    message: 'A quotation mark is never closed',
    hint: 'Look for a single " near the line named here and close or remove it. Another separator may help too.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'One row of the file is far too long',
    hint: 'Often a quotation mark is missing near the line named here, or the separator is not the right one.',
  },
  HEADER_MISSING: {
    message: 'The header row is blank',
    hint: 'Choose the row that holds the names of the columns, or add one to the file.',
  },
  HEADER_NO_MATCH: {
    message: 'No column is mapped to a field',
    hint: 'Map at least one column, and check that the right header row is chosen.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'The fields needed to create contacts are not mapped',
    hint: 'Map at least one of Name, First Name, Last Name, Email or Phone.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'The fields needed to find existing contacts are not mapped',
    hint: 'Map Contact ID, or the Email or Phone that your duplicate settings use.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'The fields needed for opportunities are not mapped',
    hint: 'To create them, map Opportunity Name, Pipeline and, without contacts in the file, Contact ID. To update them, map Opportunity ID.',
    details: ['Missing: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Please ensure all mandatory fields are mapped',
    hint: 'To proceed, either map all fields or choose Don’t import data for unmapped columns.',
  },
  MAP_FIELD_TWICE: {
    message: 'Two columns fill the same field',
    hint: 'Keep one of them, and map the other one elsewhere or do not import it.',
    details: ['Column {firstColumn} fills {field} already.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'A column is mapped to a field that cannot be imported',
    hint: 'Map it to another field, or do not import it. File uploads and signatures cannot be imported.',
    reasons: {
      'unknown-field': 'The account has no such field any more.',
      'object-not-chosen': 'Its object is not part of this import.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'The import is not confirmed yet',
    hint: 'Read the statement and tick the box before you start.',
  },
  NOT_ALLOWED: {
    message: 'Only admins can import',
    hint: 'Ask an admin of this account to import the file, or to give you the admin role.',
  },
  SIGN_IN_REQUIRED: { message: 'Your session has ended', hint: 'Sign in again, then go on here.' },
  NETWORK: { message: 'The CRM cannot be reached', hint: 'Check your connection and try again.' },
  TIMEOUT: { message: 'The CRM did not answer in time', hint: 'Try again in a moment.' },
  HOST_BUSY: { message: 'The CRM is busy', hint: 'Wait a little, then try again.' },
  HOST_FAILED: {
    message: 'The CRM had a problem',
    hint: 'Try again in a few minutes. If it stays, contact support.',
  },
  HOST_REFUSED: { message: 'The CRM refused the import', hint: 'Start again. If it stays, contact support.' },
  HOST_INCOMPATIBLE: {
    message: 'The CRM and this importer do not fit together',
    hint: 'Reload the page. If it stays, contact support.',
  },
  IMPORT_GONE: {
    message: 'The CRM does not know this import any more',
    hint: 'It may have been cancelled elsewhere. Start a new import.',
  },
  RANGE_CONFLICT: {
    message: 'Some rows were sent in two different versions',
    hint: 'The import stopped so that nothing is written twice. Download the report and import the rest anew.',
  },
  BATCH_TOO_LARGE: {
    message: 'One row is larger than the CRM accepts',
    hint: 'Shorten the longest texts of the row, or leave it out.',
  },
  RECEIPT_INVALID: {
    message: 'The answer of the CRM could not be understood',
    hint: 'Nothing is counted as imported without a clear answer. Try again.',
  },
  BOOKS_UNBALANCED: {
    message: 'The numbers of the import do not add up',
    hint: 'The import is not reported as finished. Look at its stats, or contact support.',
  },
  WORKER_FAILED: {
    message: 'The browser stopped the part that reads the file',
    hint: 'Try again. If it stays, close other tabs or use another browser.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'This browser cannot remember the import',
    hint: 'It works, but keep this page open until it is finished.',
  },
  CANCELLED: { message: 'Cancelled', hint: 'Start again when you are ready.' },
};
