/**
 * What a word of a header says. Heads name the thing in the column; the last row only colours the head:
 * `work`, `home`, `other`, `main` and `second` say which of several, `person` names the record, `client` may be a
 * person or a company, `number` belongs to
 * phones and codes, `of` is glue that says nothing.
 */
export const roles = [
  'phone', 'mobile', 'fax', 'email', 'web', 'street', 'address', 'city', 'state', 'zip', 'country', 'company', 'job',
  'department', 'notes', 'name', 'first', 'last', 'middle', 'full', 'prefix', 'suffix', 'nick', 'birthday', 'birth',
  'date', 'gender', 'anniversary', 'tags', 'owner', 'followers', 'source', 'timezone', 'created', 'kind', 'dnd', 'none',
  'work', 'home', 'other', 'main', 'second', 'person', 'client', 'number', 'of',
] as const; // prettier-ignore

export type Role = (typeof roles)[number];

/**
 * One language's words, as people of that language write them, parted by commas. `word*` also takes endings
 * ("sluzbow*": służbowy, służbowa), `=word` counts only where it is the whole header, and then in all
 * its roles at once. Accents, case and punctuation
 * are folded on both sides, so the tables keep their natural spelling. A word may play several roles of which only
 * the longest phrase counts.
 */
export type Vocabulary = Readonly<Partial<Record<Role, string>>> & {
  /** Words are written together: "Geschäftstelefon", 电话号码. */
  readonly compounds?: true;
};
