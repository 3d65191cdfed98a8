/**
 * The front door of `contact-importer/host/node`: what a Node server puts around the handler. Names `pg`,
 * `@electric-sql/pglite`, `jose` and `srvx`, the package's optional dependencies.
 */
export { createCookieSession, createSignInRoutes } from './cookie-session.ts';
export { openPglite, openPostgres } from './databases.ts';
export { createJwtAuthenticator } from './jwt.ts';
export { startServer } from './server.ts';
export type { CookieSession, CookieSessionOptions, FindPerson, Session } from './cookie-session.ts';
export type { PostgresOptions } from './databases.ts';
export type { JwtAlgorithm, JwtOptions } from './jwt.ts';
export type { RunningServer, ServerOptions } from './server.ts';
