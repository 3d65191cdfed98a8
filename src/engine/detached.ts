/** A slice keeps the whole text alive that it was cut from; this copy holds only itself. */
export const detached = (text: string): string => ` ${text}`.slice(1);
