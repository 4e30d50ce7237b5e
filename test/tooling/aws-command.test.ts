import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/aws-command.ts';
import { shellWords } from '../support/shell-words.ts';

describe('shell words', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['a b\nc', [['a', 'b'], ['c']]],
    ['a \\\n  b # no comment here\n# c', [['a', 'b']]],
    [`a 'b c' "d 'e'" f'g'h`, [['a', 'b c', "d 'e'", 'fgh']]],
    ['a | b -d', [['a'], ['b', '-d']]],
    ["a '{\n  1\n}' b", [['a', '{\n  1\n}', 'b']]],
    ['a#b', [['a#b']]],
  ])('of %j', (script, words) => {
    expect(shellWords(script)).toEqual(words);
  });

  it('refuse a quote that is not closed', () => {
    expect(() => shellWords("a 'b")).toThrow(/not closed/);
  });
});

describe('a command', () => {
  const faults = async (script: string) => (await Promise.all(shellWords(script).map(faultsOf))).flat();

  it.each([
    'aws s3api get-bucket-versioning --bucket BUCKET --query Status',
    'aws s3api put-bucket-versioning --bucket BUCKET --versioning-configuration Status=Enabled',
    'aws rds modify-db-instance --db-instance-identifier X --no-publicly-accessible',
    'aws ec2 wait snapshot-completed --snapshot-ids X',
    `aws cloudtrail put-event-selectors --trail-name X --event-selectors '[{"ReadWriteType": "All"}]'`,
    'base64 --decode',
  ])('is right: %s', async (script) => {
    expect(await faults(script)).toEqual([]);
  });

  it.each([
    ['aws s3api get-versioning --bucket BUCKET', ['s3api has no operation get-versioning']],
    ['aws s3api get-bucket-acl --bukket BUCKET', ['s3api get-bucket-acl has no option --bukket']],
    [
      'aws s3api put-bucket-versioning --bucket BUCKET --versioning-configuration State=Enabled',
      ['--versioning-configuration has no member State'],
    ],
    [
      `aws cloudtrail put-event-selectors --trail-name X --event-selectors '[{"Read": "All"}]'`,
      ['--event-selectors has no member Read'],
    ],
    ['aws ec2 wait snapshot-done --snapshot-ids X', ['there is no waiter snapshot-done']],
    ['aws nosuch get-it', ['no service or operation is known as nosuch get-it']],
  ])('is wrong: %s', async (script, wrong) => {
    expect(await faults(script)).toEqual(wrong);
  });
});
