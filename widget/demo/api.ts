/* What the demo CRM's own server answers (`widget/demo/server/routes.ts`). */

export interface Me {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: 'admin' | 'member';
  };
  readonly account: { readonly id: string; readonly name: string };
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}

export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly company: string | null;
  readonly tags: readonly string[];
  readonly createdAt: string;
}

export interface ContactsPage {
  readonly total: number;
  readonly contacts: readonly ContactRow[];
}

export interface ContactDetail {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly opportunities: readonly OpportunityRow[];
  readonly imports: readonly {
    readonly importId: string;
    readonly row: number;
    readonly outcome: string;
    readonly file: string;
    readonly at: string;
  }[];
}

export interface OpportunityRow {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly pipeline: string;
  readonly stage: string;
  readonly status: string;
  readonly value: number;
}

export interface Settings {
  readonly country: string;
  readonly timezone: string;
  readonly allowDuplicateContact: boolean;
  readonly contactUniqueIdentifiers: readonly string[];
  readonly customFields: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: string;
    readonly object: string;
    readonly options: readonly string[];
  }[];
}

/** A call to the demo's own server; `null` means signed out. */
export const call = async <T>(
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<T | null> => {
  const answer = await fetch(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`The demo server answered ${answer.status}.`);
  return answer.status === 204 ? null : ((await answer.json()) as T); // the demo's own server keeps these shapes
};
