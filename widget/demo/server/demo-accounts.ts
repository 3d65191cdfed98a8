import type { Field, Pipeline, User, Choice } from '../../../src/core/schema.ts';
import type { MatchKey } from '../../../src/core/plan.ts';

/** One sub-account of the demo CRM, with everything an import can meet. */
export interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timezone: string;
  readonly allowDuplicateContact: boolean;
  readonly contactUniqueIdentifiers: readonly MatchKey[];
  readonly users: readonly User[];
  readonly fields: readonly Field[];
  readonly tags: readonly string[];
  readonly pipelines: readonly Pipeline[];
  readonly lostReasons: readonly Choice[];
  readonly contacts: number;
}

const user = (id: string, firstName: string, lastName: string, email: string): User => ({
  id,
  firstName,
  lastName,
  email,
});

/** Eight users; two share a name, so that an owner can be ambiguous. */
const users: readonly User[] = [
  user('usrAda0000000000Admin', 'Ada', 'Winter', 'admin@harbor.example'),
  user('usrMilo000000000Membr', 'Milo', 'Brandt', 'member@harbor.example'),
  user('usrLogan00000000000Pl', 'Logan', 'Paul', 'logan.paul@harbor.example'),
  user('usrAdam000000000Smith', 'Adam', 'Smith', 'adam.smith@harbor.example'),
  user('usrDavid0000000000Lee', 'David', 'Lee', 'david.lee@harbor.example'),
  user('usrDavidB000000000Lee', 'David', 'Lee', 'd.lee@harbor.example'),
  user('usrInes0000000Carvalh', 'Inês', 'Carvalho', 'ines.carvalho@harbor.example'),
  user('usrYuki00000000Tanaka', 'Yuki', 'Tanaka', 'yuki.tanaka@harbor.example'),
];

const custom = (
  id: string,
  fieldKey: string,
  label: string,
  kind: Field['kind'],
  more: Partial<Field> = {},
): Field => ({
  key: id,
  label,
  kind,
  custom: true,
  fieldKey: `${more.object ?? 'contact'}.${fieldKey}`,
  ...more,
});

/** Custom fields of every kind the CRM has; the last two exist and cannot be imported. */
const fields: readonly Field[] = [
  custom('cfJobTitle0000000001', 'job_title', 'Job Title', 'text'),
  custom('cfBackground00000002', 'background', 'Background', 'longText'),
  custom('cfLeadScore000000003', 'lead_score', 'Lead Score', 'number'),
  custom('cfBudget000000000004', 'budget', 'Budget', 'money'),
  custom('cfAssistant000000005', 'assistant_phone', 'Assistant Phone', 'phone'),
  custom('cfInvoice00000000006', 'invoice_email', 'Invoice Email', 'email'),
  custom('cfRenewal00000000007', 'renewal_date', 'Renewal Date', 'date'),
  custom('cfPlan00000000000008', 'plan', 'Plan', 'option', { options: ['Starter', 'Growth', 'Enterprise'] }),
  custom('cfChannel00000000009', 'channel', 'Preferred Channel', 'option', {
    options: ['Email', 'Phone', 'Text'],
    allowCustomOption: true,
  }),
  custom('cfInterests000000010', 'interests', 'Interests', 'options', {
    options: ['Blue', 'Yellow', 'Green', 'St. Louis', 'Chicago'],
  }),
  custom('cfChecklist000000011', 'checklist', 'Checklist', 'options', { options: ['Contract', 'Deposit', 'Kick-off'] }),
  custom('cfSocial000000000012', 'social', 'Social Profiles', 'textboxes', { options: ['LinkedIn', 'X', 'Instagram'] }),
  custom('cfCustomerNo00000013', 'customer_no', 'Customer No', 'text', { unique: true }),
  custom('cfContractFile000014', 'contract_file', 'Contract File', 'text', { unsupported: true }),
  custom('cfSignature000000015', 'signature', 'Signature', 'text', { unsupported: true }),
  custom('cfCompetitor00000016', 'competitor', 'Competitor', 'text', { object: 'opportunity' }),
];

const stages = (pipeline: string, labels: readonly string[]): readonly Choice[] =>
  labels.map((label, index) => ({ id: `${pipeline}-stage-${index + 1}`, label }));

const pipelines: readonly Pipeline[] = [
  {
    id: 'pipeSales00000000001',
    label: 'Sales',
    stages: stages('sales', ['New', 'Qualified', 'Proposal', 'Negotiation', 'Closing']),
  },
  { id: 'pipeRenewals00000002', label: 'Renewals', stages: stages('renewals', ['Due', 'Contacted', 'Agreed']) },
];

const lostReasons: readonly Choice[] = [
  { id: 'lostPrice00000000001', label: 'Price' },
  { id: 'lostTiming0000000002', label: 'Timing' },
  { id: 'lostCompetitor000003', label: 'Competitor' },
];

export const demoAccounts: readonly DemoAccount[] = [
  {
    id: 'HarborNorth000000001',
    name: 'Harbor North',
    country: 'US',
    timezone: 'America/New_York',
    allowDuplicateContact: false,
    contactUniqueIdentifiers: ['email', 'phone'],
    users,
    fields,
    tags: ['customer', 'lead', 'newsletter', 'partner', 'st. louis', 'vip'],
    pipelines,
    lostReasons,
    contacts: 400,
  },
  {
    id: 'HarborSouth000000002',
    name: 'Harbor South',
    country: 'GB',
    timezone: 'Europe/London',
    allowDuplicateContact: true,
    contactUniqueIdentifiers: ['phone', 'email'],
    users: users.slice(0, 4),
    fields: fields.slice(0, 4),
    tags: ['customer', 'trade fair'],
    pipelines: pipelines.slice(0, 1),
    lostReasons,
    contacts: 60,
  },
];

/** Who may sign in; everybody's password is `harbor`. */
export const demoSignIns = [
  { email: 'admin@harbor.example', userId: 'usrAda0000000000Admin', role: 'admin' },
  { email: 'member@harbor.example', userId: 'usrMilo000000000Membr', role: 'member' },
] as const;
