/*
 * The worker in one file, with every part it would otherwise fetch. Bundlers copy a worker's script under a name of their
 * own and leave behind what it imports later: where that has happened, this one is started.
 */
import 'chardet';
import '../core/fields/phone-readers.ts';
import '../core/mapping/aliases/asian.ts';
import '../core/mapping/aliases/cyrillic.ts';
import '../core/mapping/aliases/latin.ts';
import '../core/mapping/aliases/semitic.ts';
import '../core/mapping/aliases/sr.ts';
import '../core/mapping/aliases/western.ts';
import './report.ts';
import './worker.ts';
