import { foldHeader } from './fold.ts';

/** Words that name the opportunity itself; with one of them the rest of the header is read below. */
const objectWords = words(
  'opportunity, opp, deal, oportunidad, trato, opportunité, affaire, oportunidade, negócio, negocio, opportunità, affare, opportunität, verkaufschance, chance, verkoopkans, szansa, сделка',
);

/** What remains of the header → the opportunity's field. */
const restOf: readonly (readonly [field: string, words: ReadonlySet<string>])[] = [
  ['opportunityName', words('name, title, nombre, nom, nome, titel, titre, título, titolo, nazwa, название')],
  ['opportunityId', words('id, record id')],
  [
    'value',
    words(
      'value, amount, monetary value, price, size, valor, importe, monto, valeur, montant, wert, betrag, valore, importo, waarde, wartość, сумма',
    ),
  ],
  ['pipeline', words('pipeline, pipeline name, pipeline id, embudo, funil, воронка')],
  ['stage', words('stage, stage name, stage id, pipeline stage, etapa, étape, phase, fase, fase, etap, этап')],
  ['status', words('status, state, estado, statut, stato, статус')],
  [
    'owner',
    words(
      'owner, owner name, assigned, assigned to, assignee, user, propietario, propriétaire, besitzer, proprietário, proprietario, eigenaar, responsable, responsável',
    ),
  ],
  ['followers', words('followers, follower, seguidores')],
  ['source', words('source, lead source, fuente, quelle, origem, fonte')],
  ['lostReason', words('lost reason, lost reason name, lost reason id, loss reason, reason lost, closed lost reason')],
  ['contactId', words('contact id')],
];

/** Names that mean an opportunity without saying so. */
const ownNames: readonly (readonly [field: string, words: ReadonlySet<string>])[] = [
  ['value', words('lead value, monetary value')],
  ['pipeline', words('pipeline, pipeline name, pipeline id')],
  ['stage', words('stage, pipeline stage, stage name, stage id, pipeline stage id, pipeline stage name')],
  ['lostReason', words('lost reason, lost reason name, lost reason id, loss reason')],
];

/** Names that belong to an opportunity only in a file that holds opportunities. */
const namesInContext: readonly (readonly [field: string, words: ReadonlySet<string>])[] = [
  ['status', words('status')],
  ['value', words('value, amount')],
  ['owner', words('assigned, assigned to, owner')],
  ['followers', words('followers')],
  ['source', words('source')],
];

/** How a header names an opportunity's field: by the object's name, by itself, or only beside others. */
export interface OpportunityName {
  readonly field: string;
  readonly certainty: 'object' | 'own' | 'context';
}

export const opportunityNameOf = (folded: string): OpportunityName | undefined => {
  const all = folded.split(' ').filter((word) => !['of', 'the', 's', 'de', 'del', 'da', 'do'].includes(word));
  const rest = all.filter((word) => !objectWords.has(word));
  if (rest.length < all.length) {
    const field = find(restOf, rest.join(' ')) ?? (rest.length === 0 ? 'opportunityName' : undefined);
    return field === undefined ? undefined : { field, certainty: rest.length === 0 ? 'context' : 'object' };
  }
  const own = find(ownNames, folded);
  if (own !== undefined) return { field: own, certainty: 'own' };
  const inContext = find(namesInContext, folded);
  return inContext === undefined ? undefined : { field: inContext, certainty: 'context' };
};

/** Whether the header speaks of an opportunity, known field or not: then no contact field is meant. */
export const namesOpportunity = (folded: string): boolean =>
  folded.split(' ').some((word) => objectWords.has(word)) || find(ownNames, folded) !== undefined;

const find = (
  table: readonly (readonly [field: string, words: ReadonlySet<string>])[],
  text: string,
): string | undefined => table.find(([, names]) => names.has(text))?.[0];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(foldHeader));
}
