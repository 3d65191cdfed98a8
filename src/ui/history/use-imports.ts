import { useEffect, useRef, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { ImportSummary } from '../../core/wire.ts';
import type { ImportsQuery } from '../../session/ports/transport.ts';
import { useUi } from '../context.tsx';

export type ImportsFilter = Omit<ImportsQuery, 'cursor'>;

const refreshEvery = 3000;

const isRunning = ({ state }: ImportSummary): boolean =>
  state === 'processing' || state === 'queued' || state === 'reverting';

/** One page of the list at a time, however long it is; imports that run are asked again while they do. */
export const useImports = (filter: ImportsFilter, ready: boolean) => {
  const { session } = useUi();
  const [imports, setImports] = useState<readonly ImportSummary[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  /** Where each page up to this one begins. */
  const [path, setPath] = useState<readonly (string | null)[]>([null]);
  const asked = useRef(0);
  const load = async (way: readonly (string | null)[]): Promise<void> => {
    const turn = (asked.current += 1);
    const cursor = way.at(-1) ?? null;
    const page = await session.history.list({ ...filter, ...(cursor === null ? {} : { cursor }) });
    if (turn !== asked.current) return;
    if (isFault(page)) return setFault(page);
    setFault(null);
    setPath(way);
    setImports(page.items);
    setNext(page.next);
  };
  const refreshOne = async (id: string): Promise<void> => {
    const summary = await session.history.get(id);
    if (!isFault(summary)) setImports((before) => before?.map((entry) => (entry.id === id ? summary : entry)) ?? null);
  };
  useEffect(() => {
    setImports(null);
    setFault(null);
    if (ready) void load([null]);
  }, [filter.state, filter.user, ready]);
  const running = imports?.filter(isRunning).map((entry) => entry.id) ?? [];
  useEffect(() => {
    if (running.length === 0) return undefined;
    const timer = setInterval(() => void Promise.all(running.slice(0, 10).map(refreshOne)), refreshEvery);
    return () => clearInterval(timer);
  }, [running.join(' ')]);
  return {
    imports,
    fault,
    page: path.length,
    refreshOne,
    reload: () => load(path),
    newer: path.length > 1 ? () => load(path.slice(0, -1)) : null,
    older: next === null ? null : () => load([...path, next]),
  };
};
