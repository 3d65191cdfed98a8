import { newFieldSchema, newOptionSchema } from '../core/wire-schemas.ts';
import { answerWith, json, readJson } from './call.ts';
import { canonicalJson, digestOf } from './json.ts';
import { isRefused, refuse } from './problem.ts';
import type { HostConfig } from '../core/wire.ts';
import type { Asked, Route } from './call.ts';

/** `GET /config`: everything the widget must know, or, to a member, that they cannot import. */
export const configCall: Route = {
  method: 'GET',
  path: 'config',
  forMembers: true,
  async answer(asked) {
    const config = await describe(asked);
    // The tag covers the whole answer, not only the account: a changed limit or brand must arrive too.
    const tag = `"${(await digestOf(canonicalJson(config))).slice(0, 32)}"`;
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization, Cookie' };
    if (namesTag(asked.request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
    return json(config, 200, headers);
  },
};

async function describe({ host, caller }: Asked): Promise<HostConfig> {
  const account = await host.store.account(caller);
  const { name, email } = caller.user;
  const { fileBytes, batchRows, batchBytes, parallel } = host.limits;
  const brand = host.brandFor(caller);
  const mappingPacks = host.packsFor(caller);
  const config: HostConfig = {
    ...account,
    user: { id: caller.user.id, name, ...(email !== undefined && { email }) },
    canImport: caller.isAdmin,
    limits: { fileBytes, batchRows, batchBytes, parallel },
    capabilities: host.capabilities,
    ...(host.guards && { guards: host.guards }),
    ...(brand !== undefined && { brand }),
    ...(mappingPacks.length > 0 && { mappingPacks }),
    consent: { text: host.consentFor(caller) },
  };
  return caller.isAdmin ? config : withoutAccountData(config);
}

/** A member learns that they cannot import and how the page looks, nothing about colleagues or settings. */
function withoutAccountData({
  contactCount: _contacts,
  revertDays: _days,
  mappingPacks: _packs,
  ...config
}: HostConfig): HostConfig {
  const { id, name } = config.account;
  return {
    ...config,
    account: { id, ...(name !== undefined && { name }) },
    why: 'not-admin',
    fields: [],
    users: [],
    tags: [],
    pipelines: [],
    lostReasons: [],
  };
}

const namesTag = (header: string | null, tag: string): boolean =>
  header !== null && header.split(',').some((part) => ['*', tag, `W/${tag}`].includes(part.trim()));

/** `POST /fields`. */
export const fieldCall: Route = {
  method: 'POST',
  path: 'fields',
  capability: 'createField',
  async answer(asked) {
    const field = await readJson(asked, newFieldSchema);
    if (isRefused(field)) return field;
    return answerWith(asked.host.store.createField(asked.caller, field), (made) => json(made, 201));
  },
};

/** `POST /fields/{key}/options`. */
export const optionCall: Route = {
  method: 'POST',
  path: 'fields/:field/options',
  capability: 'addOption',
  async answer(asked) {
    const body = await readJson(asked, newOptionSchema);
    if (isRefused(body)) return body;
    const { host, caller, field } = asked;
    const added = host.store.addOption?.(caller, body.object ?? 'contact', field, body.option);
    return added === undefined ? refuse('capability-off') : answerWith(added);
  },
};
