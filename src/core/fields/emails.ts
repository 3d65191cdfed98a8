import type { Field } from '../schema.ts';
import { addressProblem, bareAddress } from './address.ts';
import type { Answers } from './answers.ts';
import { createListFindings } from './list-findings.ts';
import { readList } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';
import { splitTokens } from './tokens.ts';

const limit = 10;
/** How Google Contacts writes several values in one cell. */
const tripleColon = ':::';
const single = /^[^,;:/\r\n"]+$/;

/** Additional e-mail addresses: up to ten; one that is none is left out alone (spec 4.7). */
export const emailsReader = (_field: Field, context: FieldContext, answers: Answers): CellReader => {
  const marks = { comma: true, semicolon: true, ...context.separators, dot: false };

  return (cell) => {
    const addresses = new Map<string, string>();
    const findings = createListFindings();
    let position = 0;
    let ignored = 0;
    const take = (text: string): void => {
      const address = bareAddress(text);
      if (address === '') return;
      position += 1;
      const reason = addressProblem(address);
      if (reason !== null) findings.add('ADDITIONAL_EMAIL_INVALID', { position, reason });
      else if (addresses.has(address.toLowerCase())) return;
      else if (addresses.size < limit) addresses.set(address.toLowerCase(), address);
      else ignored += 1;
    };

    const texts = single.test(cell)
      ? [cell]
      : cell.split(tripleColon).flatMap((part) => splitTokens(part.trim(), marks).texts);
    for (const text of texts) {
      const answer = answers.has(text) ? answers.get(text) : text;
      if (answer === null) continue;
      // A slash separates, but it may also stand in an address.
      if (answer.includes('/') && addressProblem(bareAddress(answer)) !== null) answer.split('/').forEach(take);
      else take(answer);
    }
    if (ignored > 0) findings.add('ADDITIONAL_EMAIL_LIMIT', { limit, ignored });
    return readList([...addresses.values()], findings.all());
  };
};
