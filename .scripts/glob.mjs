import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of that name below the given folders (Node 20 has no stable `fs.glob`). */
export const globSync = (name, folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name === name && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
