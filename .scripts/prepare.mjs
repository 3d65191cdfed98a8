// After `npm install` in a checkout: build, so that every export resolves by name. Without the tools there is nothing to do.
import { existsSync } from 'node:fs';
import { ensureBuilt } from './setup.mjs';

if (existsSync('node_modules/vite') && existsSync('src')) ensureBuilt();
