/*
 * The catalogue in ICU MessageFormat, in two halves: what shows before a file is open stands here, the rest in
 * `en-later.ts`. `{count}` is a number; no mark-up stands in a message. The keys are the contract that each language
 * fills: keys may be added, none is renamed.
 */
const texts = {
  'app.title': 'Import contacts',
  'app.close': 'Close',
  'app.loading': 'Loading…',
  'app.back': 'Back',
  'app.next': 'Next',
  'app.cancel': 'Cancel',
  'app.done': 'Done',
  'app.retry': 'Try again',
  'app.dismiss': 'Dismiss',
  'app.more': 'Load more',
  'app.howToResolve': 'How to resolve',
  'app.help': 'Help',
  'app.empty': 'empty',
  'app.notImported': 'not imported',
  'app.yes': 'Yes',
  'app.no': 'No',
  'app.new': 'new',

  'step.start': 'Start',
  'step.upload': 'Upload',
  'step.map': 'Map',
  'step.review': 'Review',
  'step.import': 'Import',
  'step.result': 'Result',
  'step.list': 'Steps of the import',
  'step.position': 'Step {step} of {total}',
  'step.done': 'done',
  'step.current': 'current step',

  'object.contact': 'Contacts',
  'object.opportunity': 'Opportunities',
  'object.contact.one': 'Contact',
  'object.opportunity.one': 'Opportunity',

  'start.title': 'What would you like to import?',
  'start.lead': 'Bring your records in from a CSV file. Nothing is imported until you confirm it in the “Review” step.',
  'start.contacts': 'Contacts only',
  'start.contacts.about': 'Each row becomes a contact, or updates one.',
  'start.both': 'Contacts and opportunities',
  'start.both.about': 'Each row can fill a contact and an opportunity; both are linked to each other.',
  'start.previous': 'Previous imports',
  'start.notAllowed': 'Only admins can import',
  'start.notAllowed.about': 'Ask an admin of this account to import the file, or to give you the admin role.',
  'start.before': 'Before you begin',
  'start.before.csv': 'One CSV file with a header row, smaller than {size}.',
  'start.before.fields': 'Create your custom fields first, so that columns can be mapped to them.',
  'start.before.revert':
    'Contacts that an import creates can be reverted; updates to existing contacts usually cannot.',

  'resume.title': '{count, plural, one {An import is not finished} other {# imports are not finished}}',
  'resume.about': 'Started {when}.',
  'resume.go': 'Continue',
  'resume.go.label': 'Continue the import of {name}',
  'resume.needsFile': 'Choose the file again to continue',
  'resume.withoutEdits': 'Continue without them',
  'resume.forget': 'Discard',
  'resume.forget.label': 'Discard the import of {name}',

  'upload.title': 'Upload your file',
  'upload.lead': 'Choose a file, and what its rows do with the records you already have.',
  'upload.drop': 'Drop your CSV file here, or choose one',
  'upload.drop.active': 'Let go to upload',
  'upload.choose': 'Choose file',
  'upload.replace': 'Choose another file',
  'upload.limit': 'CSV, smaller than {size}',
  'upload.opening': 'Reading the file…',
  'upload.sample': 'Download sample file',
  'upload.sample.about': 'A CSV with every field of your account and one row that shows the formats.',
  'upload.formats': 'Accepted formats',
  'upload.fileReady':
    '{name} is read: {columns, plural, one {# column} other {# columns}}, about {rows, plural, one {# row} other {# rows}}.',
  'upload.columns': '{count, plural, one {# column} other {# columns}}',
  'upload.rows': 'about {count, plural, one {# row} other {# rows}}',

  'mode.contact.title': 'Choose how to import contacts',
  'mode.opportunity.title': 'Choose how to import opportunities',
  'mode.create': 'Create',
  'mode.update': 'Update',
  'mode.createAndUpdate': 'Create and update',
  'mode.contact.create.about': 'Only new contacts. Rows that match an existing contact are not imported.',
  'mode.contact.create.duplicates': 'Every row becomes a new contact, because your settings allow duplicates.',
  'mode.contact.update.about': 'Only contacts that exist. Rows without a match are not imported.',
  'mode.contact.createAndUpdate.about': 'Rows that match update the contact, all others become new contacts.',
  'mode.opportunity.create.about': 'Only new opportunities.',
  'mode.opportunity.update.about': 'Only opportunities that exist, found by Opportunity ID.',
  'mode.opportunity.createAndUpdate.about':
    'Rows with an Opportunity ID update it, all others become new opportunities.',

  'duplicates.title': 'Duplicate settings',
  'duplicates.findBy': 'Find existing contacts based on',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'Contact ID',
  'duplicates.email': 'email',
  'duplicates.phone': 'phone',
  'duplicates.allowed': 'Duplicate contacts are allowed',
  'duplicates.forbidden': 'Duplicate contacts are not allowed',
  'duplicates.about': 'These come from your account settings and cannot be changed during an import.',
  'duplicates.settings': 'Open settings',

  'dialect.encoding': 'Encoding',
  'dialect.encoding.guessed':
    'The encoding was guessed. Check that accents and special letters look right in the preview.',
  'dialect.delimiter': 'Columns are separated by',
  'dialect.comma': 'Comma ( , )',
  'dialect.semicolon': 'Semicolon ( ; )',
  'dialect.tab': 'Tab',
  'dialect.bar': 'Vertical bar ( | )',
  'dialect.header': 'Header row',
  'dialect.header.row': 'Row {row}',
  'dialect.preview': 'First rows of the file',
  'dialect.preview.header': 'header',
  'dialect.preview.use': 'Use row {row} as the header row',

  'history.title': 'Bulk actions',

  'unknown.issue': 'Something about this row could not be imported',
  'unknown.resolve': 'Compare the row with the formats in the guide and import it again.',
} as const;

/** The texts of the start and the upload. A missing one does not compile. */
export type FirstMessages = Readonly<Record<keyof typeof texts, string>>;

export const en: FirstMessages = texts;
