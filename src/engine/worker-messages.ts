/** Said once, when the worker's code has run and it takes calls. */
export const readyMessage = 'contact-importer:ready';
/** Said every second that the worker's thread comes to rest. */
export const heartbeatMessage = 'contact-importer:alive';
