import './contact-importer.ts';

// Started as a worker by the page's copy of itself, it is the worker.
if ('WorkerGlobalScope' in globalThis) void import('../src/engine/worker.ts');
