import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import { checkPlan } from '../core/plan-check.ts';
import { noEdits } from '../core/plan.ts';
import type { ColumnPlan, Plan } from '../core/plan.ts';
import type { ImportReceipt } from '../core/wire.ts';
import { askOnce } from './desk.ts';
import { loadConfig } from './load-config.ts';
import type { Desk } from './desk.ts';
import { openAs } from './keeper.ts';
import type { Checkpoint } from './ports/browser.ts';
import type { OpenedFile } from './ports/engine.ts';
import type { Sending } from './sending.ts';
import type { Intent } from './session.ts';
import { settled } from './settled.ts';
import { fileBehind, voyageOf } from './voyage.ts';
import type { Voyage } from './voyage.ts';

/** Goes on with an import of an earlier visit: from this browser's checkpoint, or from the file and what the host kept. */
export const resumeImport = async (
  desk: Desk,
  sending: Sending,
  { importId, file, withoutEdits }: Wish,
): Promise<void> => {
  const { store } = desk;
  const checkpoint = await checkpointFor(desk, importId);
  if (checkpoint !== null && !isFault(checkpoint)) {
    const voyage = voyageOf(checkpoint);
    showChoices(desk, voyage.plan);
    store.dispatch({ type: 'file-chosen', name: voyage.file.name, size: voyage.file.size });
    store.dispatch({ type: 'edited', edits: voyage.edits, undoable: 0, redoable: 0 });
    return sending.goOn(voyage, file ?? (await fileBehind(voyage.handle)));
  }
  if (file === undefined) return store.dispatch({ type: 'noticed', fault: checkpoint ?? fault('STORAGE_UNAVAILABLE') });
  const voyage = await voyageFromHost(desk, importId, file, withoutEdits === true);
  if (isFault(voyage)) return store.dispatch({ type: 'start-refused', fault: voyage });
  return sending.goOn(voyage, file);
};

type Wish = Omit<Extract<Intent, { readonly do: 'resume-checkpoint' }>, 'do'>;

const checkpointFor = async (desk: Desk, importId: string): Promise<Checkpoint | null | Fault> => {
  const { checkpoints, scope } = desk.options;
  const found = await settled(checkpoints.load(importId));
  return isFault(found) || found?.scope === scope ? found : null;
};

/** The host knows that there were corrections; what they are, only the browser knows that made them. */
export const lacksEdits = async (desk: Desk, importId: string): Promise<boolean | Fault> => {
  const checkpoint = await checkpointFor(desk, importId);
  if (checkpoint !== null && !isFault(checkpoint)) return false;
  const receipt = await receiptOf(desk, importId);
  return isFault(receipt) ? receipt : receipt.options.corrected === true;
};

const receiptOf = async (desk: Desk, importId: string): Promise<ImportReceipt | Fault> => {
  const { transport } = desk.options;
  const ask = transport.receipt?.bind(transport);
  if (ask === undefined) return fault('IMPORT_GONE');
  const receipt = await askOnce(desk, (signal) => ask(importId, signal));
  return isFault(receipt) || receipt.import.id === importId ? receipt : fault('RECEIPT_INVALID');
};

/** Another browser began it: the host knows how the file was read and mapped, and the file is here. */
const voyageFromHost = async (
  desk: Desk,
  importId: string,
  file: File,
  withoutEdits: boolean,
): Promise<Voyage | Fault> => {
  const { store, keeper } = desk;
  const receipt = await receiptOf(desk, importId);
  if (isFault(receipt)) return receipt;
  if (receipt.import.file.size !== file.size) return fault('FILE_OTHER');
  if (receipt.options.corrected === true && !withoutEdits) return fault('EDITS_ELSEWHERE');
  // What is known of the account may be from a time when this person was no admin, and without its fields.
  const config = await loadConfig(desk);
  if (isFault(config)) return config;
  store.dispatch({ type: 'config-loaded', config });
  if (!config.canImport) return fault('NOT_ALLOWED', config.why === undefined ? {} : { why: config.why });
  const opened = await keeper.open(file, openAs(receipt.options.dialect ?? {}, config.limits.fileBytes));
  if (isFault(opened)) return opened;
  // Read in another way, or another file of the same size: its columns are not those that were mapped.
  if (!hasHeaders(opened, receipt)) return fault('FILE_OTHER');
  showChoices(desk, { ...receipt.import, ...receipt.options });
  store.dispatch({ type: 'file-chosen', name: file.name, size: file.size });
  store.dispatch({ type: 'file-opened', opened, columns: columnsOf(receipt, opened.columns.length) });
  const plan = desk.plan();
  if (plan === null) return fault('HOST_FAILED');
  // A field that the account has no more must not become a column that is left out.
  const refused = checkPlan(plan);
  if (refused !== null) return refused;
  return {
    importId,
    plan: { ...plan, today: receipt.options.today ?? plan.today },
    edits: noEdits,
    file: receipt.import.file,
    headers: opened.columns.map((column) => column.header),
    request: null,
    handle: desk.handle,
    created: true,
  };
};

const hasHeaders = (opened: OpenedFile, { mapping }: ImportReceipt): boolean =>
  mapping.every(({ column, header }) => opened.columns[column]?.header === header);

const showChoices = (
  desk: Desk,
  of: Pick<Plan, 'objects' | 'modes' | 'tags' | 'skipEmpty' | 'inFileDuplicates'>,
): void => {
  const { objects, modes, tags, skipEmpty, inFileDuplicates } = of;
  desk.store.dispatch({ type: 'choices-changed', choices: { objects, modes, tags, skipEmpty, inFileDuplicates } });
};

const columnsOf = (receipt: ImportReceipt, count: number): readonly ColumnPlan[] => {
  const byColumn = new Map(receipt.mapping.map((column) => [column.column, column]));
  return Array.from({ length: count }, (_, index): ColumnPlan => {
    const column = byColumn.get(index);
    return { to: column?.to ?? 'ignore', options: column?.options ?? {} };
  });
};
