/** Holds the place of what is on its way, in its size, so that nothing jumps. */
export const Skeleton = ({ lines = 3, height }: { readonly lines?: number; readonly height?: string }) => (
  <div class="skeleton" aria-hidden="true">
    {Array.from({ length: lines }, (_, index) => (
      <span key={index} style={height === undefined ? {} : { blockSize: height }} />
    ))}
  </div>
);

/** Holds the place of a whole step. */
export const StepSkeleton = () => (
  <div class="step">
    <Skeleton lines={6} height="2.5rem" />
  </div>
);
