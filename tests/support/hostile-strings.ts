// Strings that have broken other sites: whatever takes words from outside is asked with all of them.
import fc from 'fast-check'

/** 64 kB of one letter: more than any address, question or name should have. */
export const veryLong = 'a'.repeat(65_536)

/** Each is a known trap: of escapes, of prototypes, of regular expressions, of Unicode, of markup, of paths. */
export const hostileStrings: readonly string[] = [
  '',
  ' ',
  '%',
  '%%',
  '%0',
  '%zz',
  '%00',
  '%E0%A4%A',
  '%C0%AF',
  '%ff%fe',
  '%2F%2e%2e%2F',
  '%25%32%66',
  '%u0041',
  '\0',
  'a\0b',
  '\u0001\u001f\u007f\u0085',
  '\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[polluted]',
  'constructor.prototype.polluted',
  '\u202Egnp.exe',
  '\u2066a\u2067b\u2069',
  '\u200B\u200D\uFEFF',
  '\uD800',
  'a\uDC00b',
  '\uDBFF\uDBFF',
  '\uFFFE\uFFFF',
  'e' + '\u0301'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(20),
  'ﷺ',
  'İıſK',
  '(a+)+$',
  '[',
  '(?<',
  '\\',
  '.*',
  '$&$1$`',
  '"'.repeat(99),
  '-'.repeat(99),
  'or '.repeat(200),
  'author:'.repeat(99),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "';--",
  '{{7*7}}',
  '../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..\\..\\windows',
  '//reader.invalid/',
  '/%2e%2e//',
  '.',
  '..',
  '?',
  '#',
  '&=&=',
  'a'.repeat(300),
  '9'.repeat(400),
  '-1',
  '1e999',
  'NaN',
  '0000-00-00',
  '2019-13-45',
  veryLong,
]

/** Any text at all, with the traps among it; lone surrogates as well. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileStrings.filter(text => text.length < 1000)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 40 }).map(codes => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom('%', '2', 'F', 'f', '/', '.', '?', '#', '&', '=', '+', 'a'), { maxLength: 30 })
    .map(signs => signs.join('')),
)

/** The same as it may stand in an address: as it is, and with its signs encoded. */
export const inAddress = (text: string): readonly string[] => [
  ...new Set([text, encodeURIComponent(Buffer.from(text).toString())]),
]
