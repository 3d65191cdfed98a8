import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import { checkPlan } from '../core/plan-check.ts';
import type { ColumnPlan, Plan } from '../core/plan.ts';
import type { ImportReceipt } from '../core/wire.ts';
import { settled } from './crossing.ts';
import { askOnce } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Sending } from './sending.ts';
import { fileBehind, voyageOf } from './voyage.ts';
import type { Voyage } from './voyage.ts';

/** Goes on with an import of an earlier visit: from this browser's checkpoint, or from the file and what the host kept. */
export const resumeImport = async (desk: Desk, sending: Sending, importId: string, file?: File): Promise<void> => {
  const { store, options } = desk;
  const found = await settled(options.checkpoints.load(importId));
  const checkpoint = isFault(found) || found?.scope !== options.scope ? null : found;
  if (checkpoint !== null) {
    const voyage = voyageOf(checkpoint);
    showChoices(desk, voyage.plan);
    store.dispatch({ type: 'file-chosen', name: voyage.file.name, size: voyage.file.size });
    store.dispatch({ type: 'edited', edits: voyage.edits, undoable: 0, redoable: 0 });
    return sending.goOn(voyage, file ?? (await fileBehind(voyage.handle)));
  }
  if (file === undefined)
    return store.dispatch({ type: 'noticed', fault: isFault(found) ? found : fault('STORAGE_UNAVAILABLE') });
  const voyage = await voyageFromHost(desk, importId, file);
  if (isFault(voyage)) return store.dispatch({ type: 'start-refused', fault: voyage });
  return sending.goOn(voyage, file);
};

/** Another browser began it: the host knows how it was mapped, the file is here, corrections that were not sent are lost. */
const voyageFromHost = async (desk: Desk, importId: string, file: File): Promise<Voyage | Fault> => {
  const { store, keeper, options } = desk;
  const ask = options.transport.receipt?.bind(options.transport);
  if (ask === undefined) return fault('IMPORT_GONE');
  const receipt = await askOnce(desk, (signal) => ask(importId, signal));
  if (isFault(receipt)) return receipt;
  if (receipt.import.id !== importId) return fault('RECEIPT_INVALID');
  if (receipt.import.file.size !== file.size) return fault('FILE_OTHER');
  // What is known of the account may be from a time when this person was no admin, and without its fields.
  const config = await askOnce(desk, (signal) => options.transport.config(signal));
  if (isFault(config)) return config;
  store.dispatch({ type: 'config-loaded', config });
  if (!config.canImport) return fault('NOT_ALLOWED', config.why === undefined ? {} : { why: config.why });
  const opened = await keeper.open(file, { limitBytes: config.limits.fileBytes });
  if (isFault(opened)) return opened;
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
    plan,
    edits: { cells: [], skipped: [] },
    file: receipt.import.file,
    headers: opened.columns.map((column) => column.header),
    request: null,
    handle: desk.handle,
    created: true,
  };
};

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
