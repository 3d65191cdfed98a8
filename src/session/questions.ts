import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import { askOnce } from './desk.ts';
import type { Desk } from './desk.ts';
import type { LaterParts } from './later-parts.ts';
import type { Session } from './session.ts';

/** What else answers: the import under way, the preview, the code that comes later. */
interface Sources {
  importId(): string | null;
  readonly changes: Session['ask']['changes'];
  laterParts(): Promise<LaterParts>;
}

/** The questions that change nothing: most are the engine's, some the host's. */
export const createQuestions = (desk: Desk, { importId, changes, laterParts }: Sources): Session['ask'] => {
  const { keeper, store, options } = desk;
  const later = (): Promise<LaterParts | null> => laterParts().catch(() => null);
  return {
    rows: (query) => keeper.engine.rows(query),
    count: (filter) => keeper.engine.count(filter),
    numbers: (filter) => keeper.engine.numbers(filter),
    replace: (query) => keeper.engine.replace(query),
    match: (column, field) => keeper.engine.match(column, field),
    distinct: (column) => keeper.engine.distinct(column),
    sample: async (column, columnPlan) => {
      const plan = desk.plan();
      if (plan === null) return fault('FILE_UNREADABLE');
      const columns =
        columnPlan === undefined
          ? plan.columns
          : plan.columns.map((old, index) => (index === column ? columnPlan : old));
      return keeper.engine.sample({ ...plan, columns }, column);
    },
    changes,
    report: async (rows) => (await later())?.reportOf(desk, importId(), rows) ?? keeper.engine.report({ rows }),
    lacksEdits: async (id) => (await later())?.lacksEdits(desk, id) ?? notLoaded(),
    sampleFile: (objects, mode) =>
      import('./sample-file.ts').then(
        ({ sampleFile }) => sampleFile(store.state.config, objects, mode),
        () => notLoaded(),
      ),
    createField: async (field) => {
      const made = await askOnce(desk, (signal) => options.transport.createField(field, signal));
      const { config } = store.state;
      if (!isFault(made) && config !== null)
        store.dispatch({ type: 'config-loaded', config: { ...config, fields: [...config.fields, made] } });
      return made;
    },
  };
};

const notLoaded = (): Fault => fault('WORKER_FAILED', { reason: 'load' });
