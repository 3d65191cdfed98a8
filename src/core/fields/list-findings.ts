import { finding, type Finding, type IssueCode, type Params } from '../issue.ts';

/** A person reads the first few; a damaged cell of a megabyte must not become half a million findings. */
const mostPerCell = 100;

/** Collects what is said about the values of one list cell, one finding each, up to a limit. */
export interface ListFindings {
  readonly add: (code: IssueCode, params: Params) => void;
  /** All findings; where the limit was reached, the last one counts those that were left out. */
  readonly all: () => readonly Finding[];
}

export const createListFindings = (): ListFindings => {
  const findings: Finding[] = [];
  let last: IssueCode | undefined;
  let unsaid = 0;
  return {
    add: (code, params) => {
      if (findings.length < mostPerCell) findings.push(finding(code, params));
      else {
        last ??= code;
        unsaid += 1;
      }
    },
    all: () => (last === undefined ? findings : [...findings, finding(last, { count: unsaid })]),
  };
};
