const scheme = /^tel:\s*/i;
const context = /;phone-context=/i;
const parameter = /^[a-z][\w-]*(?:=[^;\s]*)?$/i;
const globalContext = /^\+[-.()]*\d[\d.()-]*$/;
const domain = /^(?=[\d.-]*[a-z])[a-z\d.-]+$/i;

/**
 * A number out of a `tel:` address (RFC 3966): `;phone-context=+64` says what stands in front of it, `;ext=` stays for
 * the library, a subaddress and other parameters say nothing about the number. What is no such address stays as it is.
 */
export const withoutUri = (text: string): string => {
  const bare = text.replace(scheme, '');
  if (bare === text && !context.test(text)) return text;
  const [number = '', ...parameters] = bare.split(';');
  if (!parameters.every((one) => parameter.test(one))) return bare;
  const place = valueOf(parameters, 'phone-context');
  if (place !== undefined && !globalContext.test(place) && !domain.test(place)) return bare;
  const extension = valueOf(parameters, 'ext');
  const before = place !== undefined && place.startsWith('+') && !number.startsWith('+') ? place : '';
  return before + number + (extension === undefined ? '' : `;ext=${extension}`);
};

const valueOf = (parameters: readonly string[], name: string): string | undefined => {
  const found = parameters.find((one) => one.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1);
};
