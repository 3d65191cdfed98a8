/* What every importer is asked to check: a name that must be there, an address and a phone number that look like one. */

export const email = String.raw`^[^\s@]+@[^\s@]+\.[^\s@]+$`;
export const phone = String.raw`^[+(\d][\d\s().-]{6,}$`;
const isEmail = new RegExp(email);
const isPhone = new RegExp(phone);

/** What the page has to do itself where an importer checks nothing. */
export const checked = (row) => ({ ...row, wrong: !row.name || !isEmail.test(row.email) || !isPhone.test(row.phone) });

/** Keeps what the importer handed over, and says how many rows were wrong. */
export const deliver = (rows) => {
  const note = document.createElement('output');
  note.id = 'delivered';
  note.textContent = `${rows.filter(({ wrong }) => wrong).length} wrong ${JSON.stringify(rows[0])}`;
  document.body.append(note);
};
