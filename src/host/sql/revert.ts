import type { RevertResult, RevertScope } from '../../core/wire.ts';
import type { Caller, Database, StoreRefusal } from '../store.ts';
import type { Surroundings } from './apply-batch.ts';

export const revertImport = async (
  _database: Database,
  _caller: Caller,
  _importId: string,
  _scope: RevertScope,
  _dryRun: boolean,
  _around: Surroundings,
): Promise<RevertResult | StoreRefusal> => ({ refused: 'revert-not-possible' });
