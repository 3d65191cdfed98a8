import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';

/**
 * The phone library over the whole text: with `extract` it would cut numbers out of words (spec 4.6.2). Its `/core`
 * takes the metadata as an argument, so that the fast road and the library share one copy.
 */
export const parseByLibrary = (text: string, country: string | undefined): PhoneNumber | undefined =>
  parsePhoneNumberFromString(
    text,
    // The country was found in this very metadata.
    country === undefined ? { extract: false } : { defaultCountry: country as CountryCode, extract: false },
    metadata,
  );

/** A number by itself, not an area code or an extension. */
export const isPossiblePhone = (text: string, country: string | undefined): boolean => {
  const phone = parseByLibrary(text, country);
  return phone !== undefined && phone.nationalNumber.length >= fewestDigits && phone.isPossible();
};

const fewestDigits = 6;
