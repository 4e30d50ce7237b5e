import { describe, expect, it } from 'vitest';
import { credentialsInJson } from './json.ts';

describe('credentials in a JSON document', () => {
  it.each([
    [
      'nothing',
      { description: 'Restarts a service', mainSteps: [{ inputs: { runCommand: ['systemctl restart x'] } }] },
      [],
    ],
    ['a value under a telling name', { inputs: { apiKey: 'k-27-b' } }, ['apiKey named-secret']],
    [
      'the default of a parameter',
      { parameters: { DbPassword: { type: 'String', default: 'hunter2' } } },
      ['DbPassword named-secret'],
    ],
    ['a parameter without one', { parameters: { DbPassword: { type: 'String' } } }, []],
    ['a slot', { inputs: { password: '{{ DbPassword }}' } }, []],
    [
      'a line of a script',
      { runCommand: ['set -e', 'export DB_PASSWORD=hunter2'] },
      ['runCommand: DB_PASSWORD named-secret'],
    ],
    [
      'a line of a script in one text',
      { Script: 'import x\nSECRET_KEY = "hunter2"\n' },
      ['Script: line 2: SECRET_KEY named-secret'],
    ],
    ['a name that holds for a list', { tokens: { token: ['abc', 'def'] } }, ['token named-secret']],
  ])('%s', (_, document, expected) => {
    expect(credentialsInJson(JSON.stringify(document)).map((it) => `${it.name} ${it.kind}`)).toEqual(
      expected,
    );
  });

  it('searches other text line by line', () => {
    expect(credentialsInJson('password: hunter2')).toEqual([
      { name: 'line 1: password', kind: 'named-secret' },
    ]);
  });

  it('does not mind how deep it goes', () => {
    const deep = `${'['.repeat(5000)}{"password":"hunter2"}${']'.repeat(5000)}`;
    expect(credentialsInJson(deep)).toEqual([{ name: 'password', kind: 'named-secret' }]);
  });
});
