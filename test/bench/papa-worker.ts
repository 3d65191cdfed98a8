import Papa from 'papaparse';

/* The yardstick: Papa alone, in a worker, over the same file, its rows counted and dropped. */

// In a worker the global is the endpoint.
const realm = globalThis as unknown as { onmessage: unknown; postMessage(message: unknown): void };

realm.onmessage = ({ data }: MessageEvent<File>): void => {
  const start = performance.now();
  let rows = 0;
  Papa.parse<string[]>(data, {
    delimiter: ',',
    newline: '\n',
    chunkSize: 1024 * 1024,
    chunk: ({ data: block }) => {
      rows += block.length;
    },
    complete: () => realm.postMessage({ rows, ms: performance.now() - start }),
  });
};
