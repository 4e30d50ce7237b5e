import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversResource } from '../language/resources.ts';
import { generalise } from './generalise.ts';

const TABLES = 'arn:aws:dynamodb:us-east-1:111122223333:table';

function several(count: number, name: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => name(index));
}

describe('few things are named one by one', () => {
  it.each([
    ['dynamodb:GetItem', several(5, (it) => `${TABLES}/t${it}`)],
    ['s3:GetObject', ['arn:aws:s3:::b/a', 'arn:aws:s3:::c/a']],
    ['sts:GetCallerIdentity', ['*']],
    ['s3:GetObject', []],
  ])('%s', (action, observed) => {
    expect(generalise(action, observed)).toEqual({ patterns: observed, widened: [], wholeKinds: [] });
  });

  it('once', () => {
    expect(generalise('s3:GetObject', ['arn:aws:s3:::b/a', 'arn:aws:s3:::b/a']).patterns).toEqual([
      'arn:aws:s3:::b/a',
    ]);
  });
});

describe('many things', () => {
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'in one folder',
      's3:GetObject',
      several(9, (it) => `arn:aws:s3:::b/in/2026/${it}.csv`),
      ['arn:aws:s3:::b/in/2026/*'],
    ],
    [
      'in many folders',
      's3:GetObject',
      several(36, (it) => `arn:aws:s3:::b/in/${it % 6}/${it}.csv`),
      ['arn:aws:s3:::b/in/*'],
    ],
    [
      'in two buckets',
      's3:GetObject',
      [...several(9, (it) => `arn:aws:s3:::b/${it}`), 'arn:aws:s3:::c/x/y'],
      ['arn:aws:s3:::b/*', 'arn:aws:s3:::c/x/y'],
    ],
    [
      'in a log group',
      'logs:PutLogEvents',
      several(
        9,
        (it) => `arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f:log-stream:2026/11/01/${it}`,
      ),
      ['arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f:log-stream:2026/11/01/*'],
    ],
    [
      'in two clusters',
      'ecs:UpdateService',
      several(12, (it) => `arn:aws:ecs:us-east-1:111122223333:service/c${it % 2}/s${it}`),
      ['arn:aws:ecs:us-east-1:111122223333:service/c0/*', 'arn:aws:ecs:us-east-1:111122223333:service/c1/*'],
    ],
    [
      'in several Regions, the same',
      'kms:Decrypt',
      several(6, (it) => `arn:aws:kms:eu-${it}:111122223333:key/mrk-1`),
      ['arn:aws:kms:*:111122223333:key/mrk-1'],
    ],
    [
      'under a path',
      'sts:AssumeRole',
      several(7, (it) => `arn:aws:iam::444455556666:role/deploy/r${it}`),
      ['arn:aws:iam::444455556666:role/deploy/*'],
    ],
  ])('%s', (_, action, observed, patterns) => {
    expect(generalise(action, observed).patterns).toEqual(patterns);
  });

  it('of one kind are named as long as they are not too many', () => {
    expect(
      generalise(
        'dynamodb:GetItem',
        several(20, (it) => `${TABLES}/t${it}`),
      ).widened,
    ).toEqual([]);
    const all = generalise(
      'dynamodb:GetItem',
      several(21, (it) => `${TABLES}/t${it}`),
    );
    expect(all).toEqual({ patterns: [`${TABLES}/*`], widened: [`${TABLES}/*`], wholeKinds: [`${TABLES}/*`] });
    const few = generalise(
      'dynamodb:GetItem',
      several(4, (it) => `${TABLES}/t${it}`),
      { exact: 2, most: 3 },
    );
    expect(few.patterns).toEqual([`${TABLES}/*`]);
  });

  it.each([
    ['s3:ListBucket', 'arn:aws:s3:::bucket-', 'buckets'],
    ['route53:GetHostedZone', 'arn:aws:route53:::hostedzone/Z', 'ARNs without an account'],
    ['made-up:Action', 'arn:aws:made-up:us-east-1:111122223333:thing/', 'unknown formats'],
  ])('%s on %s… never become everything: %s', (action, start) => {
    const observed = several(60, (it) => `${start}${it}`);
    expect(generalise(action, observed).patterns).toEqual(observed.toSorted());
  });

  it('of two accounts stay apart', () => {
    const observed = ['111122223333', '444455556666'].flatMap((account) =>
      several(30, (it) => `arn:aws:sns:us-east-1:${account}:t${it}`),
    );
    expect(generalise('sns:Publish', observed).patterns).toEqual([
      'arn:aws:sns:us-east-1:111122223333:*',
      'arn:aws:sns:us-east-1:444455556666:*',
    ]);
  });

  it('never become more than the format of their ARNs', () => {
    const start = 'arn:aws:states:us-east-1:111122223333:execution';
    const apart = several(30, (it) => `${start}:machine-${it}:run`);
    expect(generalise('states:DescribeExecution', apart).patterns).toEqual(apart.toSorted());
    const same = several(30, (it) => `${start}:machine:run-${it}`);
    expect(generalise('states:DescribeExecution', same).patterns).toEqual([`${start}:machine:*`]);
  });

  it('that others take in are not named', () => {
    const stars = [
      'arn:aws:ec2:us-east-1:111122223333:instance/*',
      'arn:aws:ec2:us-east-1:111122223333:instance/i-1',
    ];
    expect(generalise('ec2:RunInstances', stars).patterns).toEqual([stars[0]]);
  });
});

describe('laws', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'in', 'out', '2026', 'a b', '?', 'x'.repeat(30));
  const path = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '', '/*', '/'))
    .map(([it, end]) => `${it.join('/')}${end}`);
  const account = fc.constantFrom('111122223333', '444455556666');
  const region = fc.constantFrom('us-east-1', 'eu-west-1');
  const shapes = fc.constantFrom<readonly [string, (where: Where) => string]>(
    ['s3:GetObject', ({ rest }) => `arn:aws:s3:::${rest.includes('/') ? rest : `b/${rest}`}`],
    [
      'dynamodb:GetItem',
      (it) => `arn:aws:dynamodb:${it.region}:${it.account}:table/${it.rest.replaceAll('/', '-')}`,
    ],
    ['sns:Publish', (it) => `arn:aws:sns:${it.region}:${it.account}:${it.rest.replaceAll('/', '-')}`],
    ['sts:AssumeRole', (it) => `arn:aws:iam::${it.account}:role/${it.rest}`],
    [
      'logs:GetLogEvents',
      (it) => `arn:aws:logs:${it.region}:${it.account}:log-group:g:log-stream:${it.rest}`,
    ],
  );
  interface Where {
    readonly rest: string;
    readonly account: string;
    readonly region: string;
  }
  const where = fc.record({ rest: path, account, region });
  const scenes = fc
    .record({
      shape: shapes,
      wheres: fc.array(where, { maxLength: 40 }),
      exact: fc.integer({ min: 0, max: 6 }),
      most: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ shape: [action, write], wheres, ...options }) => ({
      action,
      observed: wheres.map(write),
      options,
    }));

  /** `?` in an ARN stands for a character that policies read otherwise, as a star. */
  function covered(pattern: string, arn: string): boolean {
    return coversResource(pattern, arn.replaceAll('?', '~'));
  }

  it('all that was observed is covered', () => {
    fc.assert(
      fc.property(scenes, ({ action, observed, options }) => {
        const { patterns } = generalise(action, observed, options);
        expect(observed.filter((arn) => !patterns.some((it) => covered(it, arn)))).toEqual([]);
      }),
    );
  });

  it('no pattern leaves the accounts, the services, the buckets or, but for one thing in several, the Regions', () => {
    fc.assert(
      fc.property(scenes, ({ action, observed, options }) => {
        const fields = (arn: string): readonly string[] => arn.split(':');
        for (const pattern of generalise(action, observed, options).patterns) {
          const same = observed.filter((it) => covered(pattern, it));
          expect(same.length).toBeGreaterThan(0);
          const [, , service, where, owner, ...rest] = fields(pattern);
          expect(same.every((it) => fields(it)[2] === service && fields(it)[4] === owner)).toBe(true);
          if (where === '*') expect(new Set(same.map((it) => fields(it)[3])).size).toBeGreaterThan(1);
          if (service === 's3') expect(rest.join(':').split('/')[0]).not.toContain('*');
        }
      }),
    );
  });

  it('stars stand only after a separator, at the end, for a Region, or where what was observed has them', () => {
    const behindRegion = (arn: string): string => arn.split(':').slice(4).join(':');
    fc.assert(
      fc.property(scenes, ({ action, observed, options }) => {
        const own = new Set(observed.map(behindRegion));
        for (const pattern of generalise(action, observed, options).widened) {
          if (own.has(behindRegion(pattern))) continue;
          const plain = pattern.replace(/^(arn:aws:[^:]+):\*:/, '$1:r:');
          expect(plain.slice(0, -1)).not.toContain('*');
          if (plain.endsWith('*')) expect(plain).toMatch(/[/:]\*$/);
        }
      }),
    );
  });

  it('the order and repeats of what was observed do not matter', () => {
    fc.assert(
      fc.property(scenes, ({ action, observed, options }) => {
        const other = generalise(action, [...observed.toReversed(), ...observed], options);
        expect(other).toEqual(generalise(action, observed, options));
      }),
    );
  });
});
