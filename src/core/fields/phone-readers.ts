import type { PhoneReaders } from './field-readers.ts';
import { phoneReader } from './phone.ts';
import { phonesReader } from './phones.ts';

/** What a file with phones needs besides `field-readers.ts`: the readers, the phone library and its numbering plans. */
export const phoneReaders: PhoneReaders = { phone: phoneReader, phones: phonesReader };
