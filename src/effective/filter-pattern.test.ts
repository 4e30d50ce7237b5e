import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, parseFilterPattern, type JsonValue } from './filter-pattern.ts';

function matching(text: string, event: JsonValue): boolean {
  const parsed = parseFilterPattern(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
  return matches(parsed.pattern, event);
}

function errorOf(text: string): string | null {
  const parsed = parseFilterPattern(text);
  return parsed.ok ? null : parsed.error;
}

/** The field names of the examples in AWS's documentation. */
const EVENT = {
  eventType: 'UpdateTrail',
  sourceIPAddress: '111.111.111.111',
  arrayKey: ['value', 'another value'],
  objectList: [
    { name: 'a', id: 1 },
    { name: 'b', id: 2 },
  ],
  SomeObject: null,
  ThisFlag: true,
  'cluster.name': 'c',
  latency: 50,
  status: '404',
} as const;

const NESTED = {
  user: { id: 1, email: 'John.Stiles@example.com' },
  users: [
    { id: 2, email: 'John.Doe@example.com' },
    { id: 3, email: 'Jane.Doe@example.com' },
  ],
  actions: ['GET', 'PUT', 'DELETE'],
  coordinates: [
    [0, 1, 2],
    [4, 5, 6],
    [7, 8, 9],
  ],
} as const;

describe('conditions on fields', () => {
  it.each([
    ['{ $.eventType = "UpdateTrail" }', true],
    ['{ $.eventType = UpdateTrail }', true],
    ['{ $.eventType = "updatetrail" }', false],
    ['{ $.sourceIPAddress != 123.123.* }', true],
    ['{ $.sourceIPAddress != 111.111.* }', false],
    ['{ $.arrayKey[0] = "value" }', true],
    ['{ $.arrayKey[1] = "value" }', false],
    ['{ $.eventType = %Trail% }', true],
    ['{ $.eventType = %^Trail% }', false],
    ['{ $.eventType != %Trail% }', false],
    ['{ $.arrayKey[*] = %val.{2}% }', true],
    ['{ $.* = %111\\.111\\.111\\.1[0-9]{1,2}% }', true],
    ['{ $.[\'cluster.name\'] = "c" }', true],
    ["{ $['cluster.name'] = c }", true],
    ['{ $.cluster.name = c }', false],
    ['{ $.objectList[1].id = 2 }', true],
    ['{ $.objectList[0].id = 2 }', false],
    ['{ $.objectList[*].id = 2 }', true],
    ['{ $.objectList[*].id = 3 }', false],
    ['{ $.objectList.id = 2 }', false],
    ['{ $.SomeObject IS NULL }', true],
    ['{ $.eventType IS NULL }', false],
    ['{ $.SomeOtherObject IS NULL }', false],
    ['{ $.SomeOtherObject NOT EXISTS }', true],
    ['{ $.SomeObject NOT EXISTS }', false],
    ['{ $.objectList[2] NOT EXISTS }', true],
    ['{ $.ThisFlag IS TRUE }', true],
    ['{ $.ThisFlag IS FALSE }', false],
    ['{ $.constructor NOT EXISTS }', true],
    ['{ $.arrayKey.length NOT EXISTS }', true],
  ])('%s is %s', (text, expected) => {
    expect(matching(text, EVENT)).toBe(expected);
  });

  it.each([
    ['{ $.latency > 49.5 }', true],
    ['{ $.latency > 50 }', false],
    ['{ $.latency >= +50 }', true],
    ['{ $.latency < 5e1 }', false],
    ['{ $.latency <= 5e+1 }', true],
    ['{ $.latency = 50 }', true],
    ['{ $.latency = 50.0 }', true],
    ['{ $.latency = "50" }', true],
    ['{ $.latency = 5* }', true],
    ['{ $.latency = * }', true],
    ['{ $.latency != 5e1 }', false],
    ['{ $.latency != -50 }', true],
    ['{ $.status = 404 }', true],
    ['{ $.status = 4* }', true],
    ['{ $.status = 404.0 }', false],
    ['{ $.status > 400 }', false],
  ])('%s compares numbers: %s', (text, expected) => {
    expect(matching(text, EVENT)).toBe(expected);
  });

  it.each([
    ['*Event', 'PutEvent', true],
    ['*Event', 'PutEvents', false],
    ['Event*', 'EventName', true],
    ['*mid*', 'a mid b', true],
    ['a*b*c', 'aXbXbc', true],
    ['a*b*c', 'aXbXb', false],
    ['**', '', true],
    ['', '', true],
    ['', 'x', false],
  ])('the text "%s" against "%s" is %s', (glob, value, expected) => {
    expect(matching(`{ $.f = "${glob}" }`, { f: value })).toBe(expected);
    expect(matching(`{ $.f != "${glob}" }`, { f: value })).toBe(!expected);
  });

  it('finds neither equal nor unequal what is missing, null, a list, an object or a flag', () => {
    for (const field of [
      'missing',
      'SomeObject',
      'arrayKey',
      'objectList[0]',
      'ThisFlag',
      'missing.deeper',
    ]) {
      expect(matching(`{ $.${field} = "x" }`, EVENT)).toBe(false);
      expect(matching(`{ $.${field} != "x" }`, EVENT)).toBe(false);
    }
    expect(matching('{ ($.missing != "x") || ($.missing NOT EXISTS) }', EVENT)).toBe(true);
  });

  it('takes an address range as plain text: the language has none', () => {
    expect(matching('{ $.ip = 10.0.0.0/8 }', { ip: '10.1.2.3' })).toBe(false);
    expect(matching('{ $.ip = 10.0.0.0/8 }', { ip: '10.0.0.0/8' })).toBe(true);
  });

  it('reads escaped quotation marks and keeps other backslashes', () => {
    expect(matching(String.raw`{ $.f = "say \"hi\" \\ \d" }`, { f: String.raw`say "hi" \ \d` })).toBe(true);
  });

  it('matches no event that is not an object or a list', () => {
    for (const event of ['text', 3, true, null]) expect(matching('{ $.a NOT EXISTS }', event)).toBe(false);
    expect(matching('{ $[0].a = 1 }', [{ a: 1 }])).toBe(true);
  });
});

describe('joined conditions', () => {
  it.each([
    ['{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', true],
    [
      '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch" && $.actions[2] = "no" }',
      true,
    ],
    [
      '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch") && $.actions[2] = "no" }',
      false,
    ],
    ['{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', false],
    ['{ $.coordinates[2][0] = 7 }', true],
    ['{(($.user.id=1))&&((($.actions[0]=GET)))}', true],
    ['\n\t{\r\n $.user.id\n=\n1\t&&\n(\n$.user.nope   NOT \n EXISTS\n)\n}\n', true],
    ['{ $.user.id = 1 || $.user.id = 2 || $.user.id = 3 }', true],
    ['{ $.user.id = 9 && $.user.id = 1 || $.user.id = 1 }', true],
    ['{ $.user.id = 1 || $.user.id = 1 && $.user.id = 9 }', true],
  ])('%s is %s', (text, expected) => {
    expect(matching(text, NESTED)).toBe(expected);
  });
});

describe('terms', () => {
  const line = { message: 'ERROR 419 MISSING ARGUMENTS', code: 419 };

  it.each([
    ['', true],
    ['   ', true],
    ['" "', true],
    ['ERROR', true],
    ['error', false],
    ['ERROR ARGUMENTS', true],
    ['ERROR REQUEST', false],
    ['"MISSING ARGUMENTS"', true],
    ['"ARGUMENTS MISSING"', false],
    ['ERROR -ARGUMENTS', false],
    ['ERROR -"BAD REQUEST"', true],
    ['"ERROR" - "ARGUMENTS"', false],
    ['-WARN', true],
    ['?WARN ?ERROR', true],
    ['?WARN ?INFO', false],
    ['?WARN ERROR', true],
    ['?ERROR REQUEST', false],
    ['%ARG[A-Z]+S%', true],
    ['-%ARG[A-Z]+S%', false],
    ['%\\d{3}% MISSING', true],
    ['%^ERROR%', false],
  ])('%s is %s', (text, expected) => {
    expect(matching(text, line)).toBe(expected);
  });
});

describe('regular expressions', () => {
  it.each([
    ['^[hc]at', 'hat', true],
    ['^[hc]at', 'that', false],
    ['[hc]at$', 'that', true],
    ['[hc]at$', 'hats', false],
    ['colou?r', 'color', true],
    ['colou?r', 'colouur', false],
    ['^a{3,5}$', 'aa', false],
    ['^a{3,5}$', 'aaaa', true],
    ['^a{3,5}$', 'aaaaaa', false],
    ['^a{2}$', 'aa', true],
    ['^a{2,}$', 'aaaaaaa', true],
    ['^a{,2}$', 'aaa', false],
    ['gra|ey', 'they', true],
    ['^starting|^initializing|^shutting down', 'shutting down', true],
    ['^starting|^initializing|^shutting down', 'skipping initializing', false],
    ['abcc|ab[^c]$', 'xaba', true],
    ['abcc|ab[^c]$', 'aac', false],
    ['\\[.\\]', 'x[@]', true],
    ['10\\.10\\.0\\.1', '10.10.0.1', true],
    ['10\\.10\\.0\\.1', '10010.0.1', false],
    ['ab*c', 'ac', true],
    ['ab+c', 'ac', false],
    ['^\\w+\\s\\d\\D$', 'word 7x', true],
    ['\\W', 'word_7', false],
    ['\\x28\\x3A', '(:', true],
    ['^[a-z-]+$', 'a-b', true],
    ['^[\\d.]+$', '1.2', true],
    ['^[\\D]+$', 'abc', true],
    ['^[^\\s]+$', 'a b', false],
  ])('%%%s%% on "%s" is %s', (expression, value, expected) => {
    expect(matching(`{ $.f = %${expression}% }`, { f: value })).toBe(expected);
  });

  it('agrees with the JavaScript engine', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', 'c');
    const counted = fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{2,}');
    const sequence = fc.array(
      fc.tuple(atom, counted).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 5 },
    );
    const ends = fc.tuple(fc.constantFrom('', '^'), sequence, fc.constantFrom('', '$'));
    const expression = fc.array(
      ends.map(([start, middle, end]) => start + middle.join('') + end),
      { minLength: 1, maxLength: 3 },
    );
    const value = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 });
    fc.assert(
      fc.property(expression, value, (alternatives, text) => {
        const source = alternatives.join('|');
        expect(matching(`{ $.f = %${source}% }`, { f: text })).toBe(new RegExp(source).test(text));
      }),
    );
  });

  // A matcher that goes back and forth would not be done within the time that a test has.
  it('does not hang on an expression made for that', () => {
    expect(matching(`{ $.f = %${'.*'.repeat(100)}x% }`, { f: 'a'.repeat(2_000) })).toBe(false);
    expect(matching(`{ $.f = "${'*a'.repeat(100)}b" }`, { f: 'a'.repeat(2_000) })).toBe(false);
  });

  it.each([
    '%%',
    '%a(b)%',
    '%a!%',
    '%é%',
    '%*a%',
    '%a**%',
    '%[a%',
    '%[]%',
    '%a{2%',
    '%a{3,2}%',
    '%a{}%',
    '%\\q%',
  ])('refuses %s', (text) => {
    expect(errorOf(text)).not.toBeNull();
    expect(errorOf(`{ $.f = ${text} }`)).not.toBeNull();
  });

  it('refuses more repetition than it would run', () => {
    expect(errorOf('%a{900}b{900}%')).toContain('repeats too much');
  });
});

describe('what can not be read', () => {
  it.each([
    ['{', 'selector begins with $'],
    ['{ }', 'selector begins with $'],
    ['{ $ = 1 }', 'names no property'],
    ['{ $. = 1 }', 'property name is missing'],
    ['{ $.a }', 'expected =, !='],
    ['{ $.a = }', "can't begin with }"],
    ['{ $.a =', 'value is missing'],
    ['{ $.a = 1', 'expected &&, || or }'],
    ['{ ($.a = 1 }', 'expected &&, || or )'],
    ['{ $.a = 1 } x', 'after the closing }'],
    ['{ $.a = 1 & $.b = 1 }', 'expected &&, || or }'],
    ['{ $.a = 1 && }', 'selector begins with $'],
    ['{ $.a == 1 }', "can't begin with ="],
    ["{ $.a = 'single' }", "can't begin with '"],
    ['{ $.a = two words }', 'expected &&, || or }'],
    ['{ $.a = “curly” }', "can't begin with “"],
    ['{ $.a = "open }', 'quotation mark is not closed'],
    ['{ $.a > high }', 'compare with a number'],
    ['{ $.a IS NOT NULL }', 'expected =, !='],
    ['{ $.a EXISTS }', 'expected =, !='],
    ['{ !($.a = 1) }', 'selector begins with $'],
    ['{ $.a[x] = 1 }', "expected [number], [*] or ['name']"],
    ['{ $.["a"] = 1 }', "expected [number], [*] or ['name']"],
    ['{ $.*.* = 1 }', 'only one * wildcard'],
    ['[ip, user, ...]', 'space-delimited'],
    ['"open', 'quotation mark is not closed'],
    ['ERROR -', 'term is missing'],
    ['%open', 'percent sign is not closed'],
    [`{ ${'('.repeat(5_000)}$.a = 1${')'.repeat(5_000)} }`, 'nested too deeply'],
  ])('%s', (text, reason) => {
    expect(errorOf(text)).toContain(reason);
  });

  it('says where', () => {
    expect(errorOf('{ $.a = 1 & $.b = 1 }')).toContain('(at character 11)');
  });

  it('never throws, whatever the text and the event', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '$.a',
      '$.a[0]',
      '$.*',
      '=',
      '!=',
      '<',
      '1',
      '"x"',
      '%a+%',
      '&&',
      '||',
      'IS NULL',
      ' ',
      'NOT EXISTS',
      '-',
      '?',
      '[',
      '*',
      "'",
      '"',
      '%',
      '\\',
      'x',
      '.',
      '$',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.jsonValue(), (pattern, event) => {
        const parsed = parseFilterPattern(pattern);
        if (parsed.ok)
          expect(typeof matches(parsed.pattern, JSON.parse(JSON.stringify(event)))).toBe('boolean');
        else expect(parsed.error).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});
