import type { RowKeys } from '../identity.ts';
import type { MatchKey } from '../plan.ts';
import { constant } from './json-constant.ts';
import type { JsonSink } from './json-sink.ts';
import type { Issue } from '../issue.ts';
import { eachMatchKey } from './match-keys.ts';
import { writeIssues } from './write-record.ts';

const parts = {
  row: constant('{"row":'),
  line: constant(',"line":'),
  match: constant(',"match":{"contactId":'),
  none: constant('null'),
  keys: constant(',"keys":['),
  end: constant(']}'),
  email: constant('["email",'),
  nextEmail: constant(',["email",'),
  phone: constant('["phone",'),
  nextPhone: constant(',["phone",'),
  close: constant(']'),
  issues: constant(',"issues":'),
  noIssues: constant(',"issues":[]}'),
};

/** Writes where a row stands and what its contact is matched by: the record follows, then a closing brace. */
export const createHeadWriter = (
  order: readonly MatchKey[],
): ((sink: JsonSink, row: number, line: number, keys: RowKeys) => void) => {
  let into: JsonSink;
  let isNext = false;

  const writeKey: Parameters<typeof eachMatchKey>[2] = (kind, value) => {
    if (kind === 'email') into.bytes(isNext ? parts.nextEmail : parts.email);
    else into.bytes(isNext ? parts.nextPhone : parts.phone);
    if (typeof value === 'string') into.text(value);
    else if (typeof value === 'number') into.phone(value);
    else into.standing(value.bytes, value.start, value.end);
    into.bytes(parts.close);
    isNext = true;
  };

  return (sink, row, line, keys) => {
    into = sink;
    isNext = false;
    sink.bytes(parts.row);
    sink.whole(row);
    sink.bytes(parts.line);
    sink.whole(line);
    sink.bytes(parts.match);
    if (keys.contactId === null) sink.bytes(parts.none);
    else sink.text(keys.contactId);
    sink.bytes(parts.keys);
    eachMatchKey(order, keys, writeKey);
    sink.bytes(parts.end);
  };
};

/** What follows the record. */
export const writeTail = (sink: JsonSink, issues: readonly Issue[]): void => {
  if (issues.length === 0) {
    sink.bytes(parts.noIssues);
    return;
  }
  sink.bytes(parts.issues);
  writeIssues(sink, issues);
  sink.raw('}');
};
