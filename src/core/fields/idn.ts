const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

/** Letters, digits and inner hyphens; a mark needs a letter before it, and `??--` is kept for encoded labels. */
const domainLabel = /^(?!..--)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const beyondAscii = /[^\0-\x7F]/;

/**
 * A domain in its ASCII form: labels with other letters become `xn--…` (RFC 3492). `null`: a label holds something
 * that no domain may hold. Only used to check an address; the address is stored as typed.
 */
export const asciiDomain = (domain: string): string | null => {
  if (!beyondAscii.test(domain)) return domain;
  const labels: string[] = [];
  for (const label of domain.normalize('NFC').toLowerCase().split('.')) {
    if (!beyondAscii.test(label)) labels.push(label);
    else if (label.length > 63 || !domainLabel.test(label)) return null;
    else labels.push(`xn--${punycode(label)}`);
  }
  return labels.join('.');
};

/** The Bootstring encoding with Punycode's parameters: plain letters first, then where each other letter goes. */
const punycode = (label: string): string => {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < firstCode);
  let output = String.fromCharCode(...plain) + (plain.length > 0 ? '-' : '');
  let handled = plain.length;
  let code = firstCode;
  let delta = 0;
  let bias = firstBias;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === plain.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return output;
};

const variableLength = (delta: number, bias: number): string => {
  let output = '';
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
    if (rest < threshold) return output + digit(rest);
    output += digit(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
};

const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22);

const adapt = (delta: number, handled: number, first: boolean): number => {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / handled);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
};
