import type { IssueCode } from '../issue.ts';
import type { Words } from './phrase.ts';

const emailReasons = {
  'no-at': 'It has no @.',
  'display-name': 'It holds a name beside the address.',
  several: 'It holds more than one address.',
  'non-ascii': 'The part before the @ has letters that e-mail addresses cannot have.',
  'too-long': 'It is longer than an e-mail address can be.',
  'line-break': 'It holds a line break.',
} as const;

const phoneReasons = {
  scientific: 'A spreadsheet has shortened it (like 2.02555E+09) and its last digits are lost.',
  'no-country': 'It has no country code, and the account has no country to read it by.',
  'two-numbers': 'It holds more than one number.',
  letters: 'It holds letters.',
  masked: 'Some of its digits are hidden.',
  'lost-zero': 'A spreadsheet seems to have dropped its leading zero.',
  'too-short': 'It has too few digits.',
  'too-long': 'It is longer than a phone number can be.',
  impossible: 'No number of its country has this length.',
} as const;

const figureReasons = { precision: 'It has more than 15 digits, more than can be stored exactly.' } as const;
const choiceReasons = { ambiguous: 'More than one has this name.' } as const;
const idReasons = { 'white-space': 'An ID holds no spaces.' } as const;
const sameInFile = (what: string): readonly string[] => [
  `Row {mergedInto} has the same ${what}: the values of this row were merged into it.`,
  `Row {firstRow} has the same ${what} and is the one that is imported.`,
  `Row {lastRow} has the same ${what} and is the one that is imported.`,
];
const places: readonly string[] = ['It is number {position} in the cell.'];
const overLimit: readonly string[] = ['Only {limit} fit; {ignored} more were left out.'];
const takenByRow: readonly string[] = ['Row {firstRow} has it as its main one.'];
const phoneHint =
  'Write the number with + and country code, like +1 202 555 0123. Other forms only work for the country of the account. You can test numbers at libphonenumber.appspot.com.';
const duplicateHint =
  'Make the value unique in your file, or allow duplicate contacts in Settings → “Allow Duplicate Contacts”.';
const contactIdHint =
  'The ID may be wrong, of another sub-account, or of a deleted contact. Export your contacts to get the current ID.';
const optionHint =
  'Compare the cell with the options of the field. Correct it, or add the option in the settings, then import again.';

/** Every issue in English; a code without words does not compile. */
export const issueWords: Readonly<Record<IssueCode, Words>> = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Required fields to create/update contacts are missing',
    hint: 'To create a contact, give at least one of Name, Phone or Email and map its column. To update one, give its Contact ID, or the Phone or Email that Settings → “Allow Duplicate Contacts” finds contacts by.',
  },
  EMAIL_INVALID: {
    message: 'Invalid email address',
    hint: 'An email address must look like example@domain.com, one in a cell. Put further ones into an Additional email addresses column.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Duplicate email found', hint: duplicateHint, details: sameInFile('email') },
  DUPLICATE_PHONE: { message: 'Duplicate phone found', hint: duplicateHint, details: sameInFile('phone') },
  DUPLICATE_CONTACT_ID: {
    message: 'The same Contact ID stands in several rows',
    hint: 'Keep one row for each contact. None of these rows was imported, because they may contradict each other.',
    details: ['It stands in {count} rows, first in row {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Contact is not valid or not in your sub-account',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'No existing contact matches this row',
    hint: 'Check the Contact ID, Email and Phone of the row. To add such contacts as new ones, choose “Create and update”.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Several contacts match this row',
    hint: 'Add the Contact ID to say which contact is meant, or merge the duplicates in the CRM first.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'A record with the same value already exists',
    hint: 'This field must be different for every contact. Change or empty the cell, or correct the other contact.',
  },
  ROW_COLUMN_COUNT: {
    message: 'The row has more cells than the header',
    hint: 'Look for a separator inside a text and put that text in quotation marks, or give the extra column a header.',
    details: ['It has {found} cells, the header has {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'You chose to leave this row out',
    hint: 'Include the row again in the review if it should be imported.',
  },
  ROW_TOO_LARGE: { message: 'The row is too large', hint: 'Shorten its longest texts, or leave the row out.' },
  ROW_UNREADABLE: {
    message: 'The row could not be read',
    hint: 'Look at this line of the file in a text editor for damaged text, and correct or remove it.',
  },
  CREATE_FAILED: {
    message: 'The contact could not be created',
    hint: 'Import this row again later. If it fails again, contact support and name the row.',
  },
  UPDATE_FAILED: {
    message: 'The contact could not be updated',
    hint: 'Import this row again later. If it fails again, contact support and name the row.',
  },
  OPP_REQUIRED_MISSING: {
    message: 'Required fields to create/update opportunities are missing',
    hint: 'To create an opportunity, give its name, its pipeline and a contact: a Contact ID, or the contact in the same row. To update one, give its Opportunity ID.',
    details: ['Missing: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'The pipeline was not found',
    hint: 'Use the name or ID of a pipeline as it stands in the settings.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'Opportunity is not valid or not in your sub-account',
    hint: 'Export your opportunities to get the current Opportunity ID.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'Invalid Contact ID', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'The contact has such an opportunity already',
    hint: 'Give the Opportunity ID to update it, or allow duplicate opportunities in the settings.',
  },
  OPP_CONTACT_FAILED: {
    message: 'The opportunity was not imported because its contact was not',
    hint: 'Correct the errors of the contact in this row; the opportunity follows.',
  },

  PHONE_UNREADABLE: { message: 'Could not read the phone number', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'Could not read the date',
    hint: 'Write dates like 2024-09-08 (YYYY-MM-DD), or in another of the supported formats. For a column with the day first, choose so in the column’s options.',
    reasons: {
      'day-first': 'It seems to have the day before the month.',
      'month-first': 'It seems to have the month before the day.',
      'two-digit-year': 'Its year has two digits, which could mean two centuries.',
      'excel-serial': 'It looks like a spreadsheet’s day number.',
      'no-such-day': 'There is no such day in the calendar.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Could not read the number',
    hint: 'Write numbers like 1.23, 1234 or .123. If the column uses commas, choose its number format in the column’s options.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Could not read the amount',
    hint: 'Write amounts like 1234 or 1,234,234.33. If the column uses a decimal comma, choose its number format in the column’s options.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Invalid option selected for multiselect or dropdown field', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'More than one option of the field matches',
    hint: 'Write the option exactly as in the settings, or rename one of the options that look the same.',
  },
  OWNER_NOT_FOUND: {
    message: 'No user with this name or email',
    hint: 'Write the owner as FirstName LastName or as the email address of a user of this account.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Several users have this name',
    hint: 'Use the user’s email address instead of the name.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'A follower is no user of this account',
    hint: 'Write followers as FirstName LastName, FirstName2 LastName2, or by their email addresses.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Several users have the name of a follower',
    hint: 'Use the user’s email address instead of the name.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Too many followers', hint: 'Keep at most ten.', details: overLimit },
  COUNTRY_INVALID: {
    message: 'The country is not known',
    hint: 'Use the English name or the two-letter code, like United States or US.',
  },
  TIMEZONE_INVALID: {
    message: 'The time zone is not known',
    hint: 'Use a name like America/New_York or Europe/London.',
  },
  DND_INVALID: { message: 'Could not read yes or no', hint: 'Write True or False, or Yes or No.' },
  NOTE_TOO_LONG: {
    message: 'The note is too long and was left out',
    hint: 'Shorten it to 5,000 characters.',
    details: ['It has {length} characters; {limit} are allowed.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'An additional email address is invalid and was left out',
    hint: 'Each must look like example@domain.com, separated by commas.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: {
    message: 'Too many additional email addresses',
    hint: 'Keep at most ten.',
    details: overLimit,
  },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'An additional email address belongs to another contact and was left out',
    hint: 'Remove the address from one of the two.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'An additional phone number could not be read and was left out',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: {
    message: 'Too many additional phone numbers',
    hint: 'Keep at most ten.',
    details: overLimit,
  },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'An additional phone number belongs to another contact and was left out',
    hint: 'Remove the number from one of the two.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'The email belongs to another contact and was not updated',
    hint: 'Correct the email, or merge the two contacts in the CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'The phone number belongs to another contact and was not updated',
    hint: 'Correct the phone number, or merge the two contacts in the CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'There are more values than text boxes; the last ones were left out',
    hint: 'Shorten the list, or add text boxes to the field in the settings.',
    details: ['The field has {slots} text boxes, the cell has {count} values.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'The cell is empty, but this field is not cleared by an import',
    hint: 'IDs, tags, followers, additional addresses and the last name, email or phone of a contact stay. Change them in the CRM if you want to remove them.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'The CRM cannot take this field from an import',
    hint: 'Fill it in the CRM, or do not import the column.',
  },
  WORKFLOW_FAILED: {
    message: 'The contact could not be added to the workflow',
    hint: 'The contact itself is imported. Add it to the workflow in the CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'The stage was not found in the pipeline',
    hint: 'Use the name or ID of a stage of that pipeline. A new opportunity starts at the first stage.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'The status is not known',
    hint: 'Use open, won, lost or abandoned. A new opportunity is open.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'The lost reason was not found',
    hint: 'Use the name or ID of a lost reason as it stands in the settings.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Only the date was taken; the time was left out', hint: '' },
  DATE_IN_FUTURE: { message: 'The date lies in the future', hint: 'Check that day, month and year are right.' },
  PHONE_NOT_ASSIGNED: {
    message: 'The phone number has the right length, but no such range is known',
    hint: 'It is imported. Check it if you want to call or text it.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'The extension of the phone number was left out',
    hint: 'Put extensions into a field of their own if you need them.',
  },
  PHONE_PROMOTED: { message: 'The first additional phone number became the phone number', hint: '' },
  EMAIL_PROMOTED: { message: 'The first additional email address became the email', hint: '' },
  SPLIT_ON_DOT: {
    message: 'The cell was split at its dots',
    hint: 'If the dot belongs to the text, separate with commas, or turn the dot off in the column’s options.',
    details: ['It became {count} values.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'The currency sign was left out',
    hint: 'Amounts are in the currency of the account.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'The amount in parentheses was read as negative', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'The dot was read as a decimal point, so the amount has three decimals',
    hint: 'If the dot separates thousands, choose the number format in the column’s options.',
  },
  CONTACT_ID_IGNORED: {
    message: 'The ID was ignored, because this import only creates records',
    hint: 'Choose “Create and update” if existing records should be updated.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'The file does not say how its letters are encoded',
    hint: 'Look at the accented letters in the preview. If they are wrong, choose another encoding.',
  },

  HEADER_DUPLICATE: {
    message: 'Another column has the same name',
    hint: 'Both can be mapped. Look at the sample values to tell them apart.',
  },
  HEADER_BLANK: { message: 'The column has no name', hint: 'Map it by its sample values, or do not import it.' },
  MAP_AMBIGUOUS: { message: 'The column fits several fields', hint: 'Choose the field it should fill.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'The dates seem to have the day before the month',
    hint: 'If so, choose DD/MM/YYYY for this column.',
    details: ['{count} of them cannot be read otherwise.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'The dates look like a spreadsheet’s day numbers',
    hint: 'If they are, choose how this column counts days, or format the column as a date and save the file again.',
    details: ['It holds {count} of them.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'The numbers seem to use a decimal comma',
    hint: 'If so, choose the number format 1.234,56 for this column.',
    details: ['It holds {count} of them.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'A spreadsheet has shortened phone numbers of this column',
    hint: 'Format the column as text in the original spreadsheet and save it as CSV again: the lost digits are not in this file.',
    details: ['It holds {count} of them.'],
  },
};
