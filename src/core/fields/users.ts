import type { Field } from '../schema.ts';
import type { Answers } from './answers.ts';
import { compilePeople } from './people.ts';
import { createListFindings } from './list-findings.ts';
import { readList } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';
import { splitTokens } from './tokens.ts';

const limit = 10;

/** Followers: up to ten users; one that cannot be found is left out alone (spec 4.9). A dot is part of a name. */
export const usersReader = (_field: Field, context: FieldContext, answers: Answers): CellReader => {
  const findUser = compilePeople(context.users);
  const marks = { comma: true, semicolon: true, dot: false, ...context.separators };

  return (cell) => {
    const { texts } = splitTokens(cell, marks);
    const ids = new Set<string>();
    const findings = createListFindings();
    let ignored = 0;
    texts.forEach((text, index) => {
      const name = answers.has(text) ? answers.get(text) : text;
      if (name === null || name === '') return;
      const match = findUser(name);
      if (match === 'unknown') findings.add('FOLLOWER_NOT_FOUND', { position: index + 1 });
      else if (match === 'ambiguous') findings.add('FOLLOWER_AMBIGUOUS', { position: index + 1 });
      else if (ids.has(match.id)) return;
      else if (ids.size < limit) ids.add(match.id);
      else ignored += 1;
    });
    if (ignored > 0) findings.add('FOLLOWER_LIMIT', { limit, ignored });
    return readList([...ids], findings.all());
  };
};
