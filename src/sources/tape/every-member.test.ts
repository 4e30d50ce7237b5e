import { createHash } from 'node:crypto';
import type { NormalizedSchema } from '@smithy/core/schema';
import { describe, expect, it } from 'vitest';
import { isTelling } from '../../secrets/credentials.ts';
import { CLIENTS } from '../aws/clients.ts';
import { READS } from '../aws/registry.ts';
import { createCatalog } from '../stub/catalog.ts';
import { encode } from '../stub/encode.ts';
import type { StubOperation, StubService } from '../stub/service.ts';
import { membersOf } from '../stub/shapes.ts';
import { SECRETS } from './scrub.ts';

/**
 * Every operation that any read calls, its answer full of secrets: a distinct one in every string of the schema, whatever
 * the member is called and however new it is.
 */
const OPERATIONS = [
  ...new Map(READS.flatMap((it) => it.operations).map((it) => [`${it.service}:${it.name}`, it])),
].toSorted(([a], [b]) => a.localeCompare(b));

const catalog = createCatalog(CLIENTS);

/** Where a string stands: the members that lead to it, and those beside it. */
interface Place {
  readonly path: readonly string[];
  readonly last: string;
  readonly schema: NormalizedSchema;
  readonly beside: readonly string[];
}

/** The text that is put there, if any. */
type Plant = (place: Place) => string | undefined;

/** How deep structures that hold themselves are filled. */
const DEEP = 12;

function planted(
  schema: NormalizedSchema,
  plant: Plant,
  path: readonly string[] = [],
  beside: readonly string[] = [],
): unknown {
  if (path.length > DEEP) return undefined;
  if (schema.isListSchema()) {
    const item = planted(schema.getValueSchema(), plant, path);
    return item === undefined ? undefined : [item];
  }
  if (schema.isMapSchema()) {
    const item = planted(schema.getValueSchema(), plant, [...path, 'DB_PASSWORD']);
    return item === undefined ? undefined : { DB_PASSWORD: item };
  }
  if (schema.isStructSchema()) return struct(schema, plant, path);
  // An attribute of XML is a word of the protocol's.
  if (!schema.isStringSchema() || schema.getMergedTraits().xmlAttribute !== undefined) return undefined;
  const names = path.filter((it) => !it.startsWith('<'));
  return plant({ path: names, last: names.at(-1) ?? '', schema, beside });
}

function struct(schema: NormalizedSchema, plant: Plant, path: readonly string[]): unknown {
  const name = `<${schema.getName() ?? ''}>`;
  // A structure within itself: its strings were filled further out.
  if (path.includes(name)) return undefined;
  const all = [...membersOf(schema)];
  const members = all.flatMap(([member, inner]) => {
    const others = all.map(([it]) => it).filter((it) => it !== member);
    const value = planted(inner, plant, [...path, name, member], others);
    return value === undefined ? [] : [[member, value] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** Forty characters as AWS draws them, others for each number. */
function secretKey(number: number): string {
  const order = (it: string): string => createHash('sha256').update(`${number} ${it}`).digest('hex');
  const drawn = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789').toSorted(
    (a, b) => order(a).localeCompare(order(b)),
  );
  return `aB3${drawn.slice(0, 37).join('')}`;
}

/** The places of secrets that are left when an answer with a secret in each of some places is recorded. */
function leaks(
  service: StubService,
  operation: StubOperation,
  textOf: (secret: string, place: Place) => string | undefined,
  secretOf: (number: number) => string = (number) => `planted${number}x`,
): readonly string[] {
  const secrets = new Map<string, string>();
  const output = planted(operation.output, (place) => {
    const secret = secretOf(secrets.size);
    const text = textOf(secret, place);
    if (text?.includes(secret) === true) secrets.set(secret, place.path.join('.'));
    return text;
  });
  if (typeof output !== 'object' || output === null) return [];
  const { body } = encode(service, operation, output);
  const recorded = SECRETS.body(Buffer.from(body).toString());
  return [...secrets].filter(([secret]) => recorded.includes(secret)).map(([, place]) => place);
}

/** Names of resources and the like: a recording needs them, and what looks drawn in them may be theirs. */
const NAMES =
  /(?:Arns?|Ids?|Names?|Identifiers?|Digests?|Sha256|ETag|References?|Fingerprint|Thumbprints?|SerialNumber|Serial|Principals?|Certificate|CertificateBody|CertificateChain|Patterns?|Expressions?|Token|Marker|position|EncryptionKey)$/i;

/** Lists whose items are called names or ids on the wire. */
const LISTED =
  /(?:(?:Aliases|Headers|WhitelistedNames|QueryStringCacheKeys)\.Items|NetworkInterfaces\.Groups|MemberClusters|SourceIdsList|CacheNodeIdsTo\w+)$/;

/** Sensitive to AWS for what they tell of people, places and schemas; none is a credential. */
const PERSONAL = new RegExp(
  [
    'account:.*',
    // Of guardrails, all but what they say and are tried with; of data sources, what is crawled.
    'bedrock:(?!.*(?:blocked\\w+|examples)$).*',
    'bedrock-agent:dataSource\\..*',
    'bedrock-agent:variants\\.metadata\\..*',
    'route-53-domains:.*',
    'organizations:.*',
    'cloudfront:.*Comment',
    'cognito-identity-provider:.*ClientId',
    'directory-service:.*ShareNotes',
    'firehose:.*(?:Username|User|Url|Database|Schema|Table|SnowflakeRole|AttributeName|ColumnName|PrivateLinkVpceId)',
    'guardduty:.*Email',
    // By which a proxy for outside keys knows KMS; the key that goes with it is told to nobody.
    'kms:.*AccessKeyId',
    'lambda:.*Error.Message',
    'redshift-serverless:.*adminUsername',
    's3:.*KMSMasterKeyID',
    'sfn:description',
    'ssm:.*IPAddress',
    'transfer:.*MessageSubject',
  ]
    .map((it) => `^${it}$`)
    .join('|'),
);

const isToken = ({ last }: Place): boolean => /Token$|Marker$|^position$/i.test(last);
const isName = ({ path, last }: Place): boolean => NAMES.test(last) || LISTED.test(path.slice(-2).join('.'));
const isLabel = (it: string): boolean =>
  /^(?:(?:Option|Attribute|Header)?Name|(?:Parameter|Output)?Key)$/i.test(it);

describe.each(OPERATIONS)('%s', async (name, { service: of }) => {
  const service = await catalog.get(of);
  const operation = service.operation(name.split(':')[1] ?? '');
  if (operation === undefined) throw new Error(`${name} is not in the SDK`);

  it('keeps no URL’s password, whatever the member', () => {
    const found = leaks(service, operation, (secret, place) =>
      isToken(place) ? undefined : `db at postgres://shop:${secret}@db:5432/shop`,
    );
    expect(found).toEqual([]);
  });

  it('keeps no private key, whatever the member', () => {
    const found = leaks(service, operation, (secret, place) =>
      isToken(place)
        ? undefined
        : `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`,
    );
    expect(found).toEqual([]);
  });

  it('keeps no secret access key outside of names', () => {
    const found = leaks(
      service,
      operation,
      (secret, place) => (isName(place) ? undefined : `use ${secret} here`),
      secretKey,
    );
    expect(found).toEqual([]);
  });

  it('keeps no password that a text tells', () => {
    const found = leaks(service, operation, (secret, place) =>
      isName(place) ? undefined : `Ask no more, its password is: ${secret}`,
    );
    expect(found).toEqual([]);
  });

  it('keeps nothing of a member or setting that is called a secret', () => {
    const found = leaks(service, operation, (secret, place) =>
      isTelling(place.last) && !isName(place) ? secret : undefined,
    );
    expect(found).toEqual([]);
  });

  it('keeps nothing of a value whose name beside it announces a secret', () => {
    const found = leaks(service, operation, (secret, { last, beside }) => {
      if (isLabel(last)) return 'DB_PASSWORD';
      return /^\w*Value$/i.test(last) && beside.some(isLabel) ? secret : undefined;
    });
    expect(found).toEqual([]);
  });

  it('keeps nothing of what AWS’s own description calls sensitive', () => {
    const found = leaks(service, operation, (secret, { path, schema }) =>
      schema.getMergedTraits().sensitive === undefined || PERSONAL.test(`${of}:${path.join('.')}`)
        ? undefined
        : secret,
    );
    expect(found).toEqual([]);
  });
});
