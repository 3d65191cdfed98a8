import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StepSkeleton } from './skeleton.tsx';

interface LazyProps<M> {
  readonly load: () => Promise<M>;
  readonly children: (module: M) => ComponentChildren;
  /** What holds the place; default a whole step. */
  readonly waiting?: ComponentChildren;
}

const loaded = new Map<unknown, unknown>();

/** Draws a part whose code comes later; what was loaded once is there at once. */
export const Lazy = <M,>({ load, children, waiting = <StepSkeleton /> }: LazyProps<M>) => {
  const [module, setModule] = useState<M | null>(() => (loaded.get(load) as M | undefined) ?? null); // kept under its own loader
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      loaded.set(load, value);
      if (wanted) setModule(() => value);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return <>{module === null ? waiting : children(module)}</>;
};
