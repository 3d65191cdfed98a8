import parts from './later-parts.css?inline';
import later from './later.css?inline';

/** What the steps need that follow an open file, and the history. */
export const laterTheme = [parts, later].join('\n');
