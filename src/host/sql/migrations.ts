/** One step of the schema. A step that has run anywhere is never changed; a new one is added. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: readonly string[];
}

/*
 * Every primary key and every unique index leads with `account_id`: nothing is global but the accounts, and the same
 * schema distributes by account over many machines. Ids compare as bytes (`collate "C"`), the same on every server.
 *
 * contact_keys says who holds which e-mail, phone or unique field, normalised. `holder` is empty where only one
 * contact may hold the key, so that the primary key itself refuses a second one; where the account allows duplicates
 * (or the key is no identifier there) it is the contact's id.
 *
 * `version` counts every change of a record. `mark` is the version at which its present content came to be: a revert
 * counts on but gives the old mark back, so that imports can be taken back one after another.
 */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'accounts, contacts and imports',
    sql: [
      `create table accounts (
        account_id text collate "C" primary key,
        name text,
        country text,
        timezone text,
        allow_duplicate_contact boolean not null default false,
        contact_unique_identifiers jsonb not null default '["email","phone"]',
        allow_duplicate_opportunity boolean not null default true,
        revert_days integer not null default 30,
        guards jsonb not null default '{}',
        revision integer not null default 1
      )`,
      `create table users (
        account_id text collate "C" not null,
        id text collate "C" not null,
        first_name text not null,
        last_name text not null,
        email text not null,
        is_admin boolean not null default false,
        primary key (account_id, id)
      )`,
      `create table custom_fields (
        account_id text collate "C" not null,
        object text not null,
        id text collate "C" not null,
        position integer not null,
        definition jsonb not null,
        primary key (account_id, object, id)
      )`,
      `create table tags (
        account_id text collate "C" not null,
        name text collate "C" not null,
        created_import text,
        primary key (account_id, name)
      )`,
      `create table pipelines (
        account_id text collate "C" not null,
        id text collate "C" not null,
        position integer not null,
        label text not null,
        primary key (account_id, id)
      )`,
      `create table stages (
        account_id text collate "C" not null,
        pipeline_id text collate "C" not null,
        id text collate "C" not null,
        position integer not null,
        label text not null,
        primary key (account_id, pipeline_id, id)
      )`,
      `create table lost_reasons (
        account_id text collate "C" not null,
        id text collate "C" not null,
        position integer not null,
        label text not null,
        primary key (account_id, id)
      )`,
      `create table contacts (
        account_id text collate "C" not null,
        id text collate "C" not null,
        name text,
        first_name text,
        last_name text,
        email text,
        phone text,
        additional_emails jsonb not null default '[]',
        additional_phones jsonb not null default '[]',
        company_name text,
        address1 text,
        city text,
        state text,
        postal_code text,
        country text,
        website text,
        timezone text,
        date_of_birth date,
        source text,
        type text,
        dnd boolean,
        owner text,
        followers jsonb not null default '[]',
        tags jsonb not null default '[]',
        notes text,
        custom_fields jsonb not null default '{}',
        version integer not null default 1,
        mark integer not null default 1,
        created_import text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        deleted_at timestamptz,
        primary key (account_id, id)
      )`,
      `create table contact_keys (
        account_id text collate "C" not null,
        kind text collate "C" not null,
        value text collate "C" not null,
        holder text collate "C" not null,
        contact_id text collate "C" not null,
        is_primary boolean not null,
        primary key (account_id, kind, value, holder)
      )`,
      `create table opportunities (
        account_id text collate "C" not null,
        id text collate "C" not null,
        contact_id text collate "C" not null,
        name text,
        pipeline_id text,
        stage_id text,
        status text,
        value double precision,
        owner text,
        followers jsonb not null default '[]',
        lost_reason_id text,
        source text,
        custom_fields jsonb not null default '{}',
        slot text collate "C" not null,
        version integer not null default 1,
        mark integer not null default 1,
        created_import text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        deleted_at timestamptz,
        primary key (account_id, id)
      )`,
      `create unique index opportunities_of_contact on opportunities (account_id, contact_id, pipeline_id, slot)`,
      `create table imports (
        account_id text collate "C" not null,
        id text collate "C" not null,
        digest text not null,
        state text not null,
        request jsonb not null,
        user_id text not null,
        user_name text not null,
        created integer not null default 0,
        updated integer not null default 0,
        unchanged integer not null default 0,
        failed integer not null default 0,
        held_back integer not null default 0,
        blank integer not null default 0,
        with_warnings integer not null default 0,
        created_at timestamptz not null,
        finished_at timestamptz,
        revert_scope text,
        revert_result jsonb,
        primary key (account_id, id)
      )`,
      `create unique index imports_newest_first on imports (account_id, created_at, id)`,
      `create table import_batches (
        account_id text collate "C" not null,
        import_id text collate "C" not null,
        first_row integer not null,
        last_row integer not null,
        digest text not null,
        receipt json not null,
        content json not null,
        primary key (account_id, import_id, first_row)
      )`,
      // What was sent is read for a report only; compressing it would cost every batch more than it saves.
      `alter table import_batches alter column content set storage external`,
      `create table import_rows (
        account_id text collate "C" not null,
        import_id text collate "C" not null,
        row integer not null,
        line integer not null,
        outcome text not null,
        contact_id text collate "C",
        contact_action text,
        contact_before jsonb,
        contact_mark_before integer,
        contact_mark_after integer,
        opportunity_id text collate "C",
        opportunity_action text,
        opportunity_before jsonb,
        opportunity_mark_before integer,
        opportunity_mark_after integer,
        issues jsonb,
        worst text,
        reverted text,
        opportunity_reverted text,
        primary key (account_id, import_id, row)
      )`,
      `create index import_rows_of_contact on import_rows (account_id, contact_id)`,
      `create index import_rows_of_opportunity on import_rows (account_id, opportunity_id) where opportunity_id is not null`,
      `create table audit_log (
        account_id text collate "C" not null,
        id text collate "C" not null,
        at timestamptz not null,
        user_id text not null,
        user_name text not null,
        address text,
        action text not null,
        subject text,
        details jsonb not null default '{}',
        primary key (account_id, id)
      )`,
    ],
  },
];
