/** What is asked of a file here. Where more were asked, the story would end with a TypeError. */
type Asked = Pick<File, 'name' | 'size' | 'type' | 'slice' | 'arrayBuffer'>;

/**
 * A file as the engine uses one: a name, a size, and slices whose bytes can be asked for. Node's own `File` crosses to
 * another thread for every read, which takes longer than all that is done with a story's few lines.
 */
export const memoryFile = (text: string, name: string): File => partOf(new TextEncoder().encode(text), name);

const partOf = (bytes: Uint8Array<ArrayBuffer>, name: string): File => {
  const part: Asked = {
    name,
    size: bytes.length,
    type: 'text/csv',
    slice: (from = 0, to = bytes.length) => partOf(bytes.subarray(from, to), name),
    arrayBuffer: async () => bytes.slice().buffer,
  };
  return part as File;
};
