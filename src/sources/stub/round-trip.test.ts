import { SmithyRpcV2CborProtocol } from '@smithy/core/cbor';
import { describe, expect, it } from 'vitest';
import type { Service } from '../aws/clients.ts';
import { CLIENTS } from '../aws/clients.ts';
import type { TestOutput } from './fixtures/client.ts';
import { commandOf, openClient } from './fixtures/client.ts';
import { generateInput, generateOutput } from './fixtures/generate.ts';
import { isRecord } from './guards.ts';
import { createStubHandler } from './handler.ts';
import type { StubAnswer, StubCall } from './protocol.ts';
import type { StubOperation, StubService } from './service.ts';
import { readService } from './service.ts';

const READS = /^(List|Describe|Get|Generate|BatchGet)/;

const SUITES: readonly (readonly [string, Service, object])[] = [
  ...services().map((service) => [service, service, {}] as const),
  ['cloudwatch in CBOR', 'cloudwatch', { protocol: SmithyRpcV2CborProtocol }],
  ['s3 by path', 's3', { forcePathStyle: true }],
  ['s3 at a local name', 's3', { endpoint: 'http://localhost:4000' }],
  ['s3-control at a local name', 's3-control', { endpoint: 'http://localhost:4000' }],
];

// EC2 alone has 281 reads.
const SLOW_MS = 30_000;

describe.each(SUITES)('%s', (_title, name, config) => {
  it(
    'gives its client every answer as it was, and reads every request as it was meant',
    { timeout: SLOW_MS },
    async () => {
      const module = await CLIENTS[name]();
      const service = readService(name, module);
      const calls: StubCall[] = [];
      let says: StubAnswer = { output: undefined };
      const handler = createStubHandler({
        clients: { [name]: CLIENTS[name] },
        respond: () => says,
        onCall: (call) => calls.push(call),
      });
      const client = openClient(module, handler, config);
      for (const [operation, seed] of eachTwice(name, readOperations(service))) {
        const output = generateOutput(operation.output, seed);
        const input = withoutArns(name, withoutRewritten(generateInput(operation.input, seed)));
        says = { output };
        const got = await client.send(commandOf(module, operation.name, input));
        expect(comparable(got, operation), operation.name).toEqual(withoutRewritten(output));
        const call = calls.pop();
        // What an app's own users ask of Cognito is not signed: they have no keys yet.
        const isSigned = !(name.startsWith('cognito-identity') && call?.accessKeyId === undefined);
        expect(call, operation.name).toEqual({
          service: name,
          operation: operation.name,
          region: isSigned ? signingRegion(name) : call?.region,
          input,
          accessKeyId: isSigned ? 'AKIDEXAMPLE' : undefined,
          protocol: 'protocol' in config ? 'cbor' : service.protocol,
        });
      }
      expect(calls).toEqual([]);
    },
  );
});

describe.each(services())('errors of %s', (name) => {
  it('have the name in the client that they have in AWS', { timeout: SLOW_MS }, async () => {
    const module = await CLIENTS[name]();
    let says: StubAnswer = { output: undefined };
    const handler = createStubHandler({ clients: { [name]: CLIENTS[name] }, respond: () => says });
    const client = openClient(module, handler, {});
    const operation = readOperations(readService(name, module))[0];
    if (operation === undefined) throw new Error(`${name} has no reads.`);
    const command = () => commandOf(module, operation.name, generateInput(operation.input, 1));
    const message = 'User: arn:aws:iam::1:user/a is not authorized & "so" on <b>';
    says = { error: { code: 'NotInAnyModel', message, status: 403 } };
    await expect(client.send(command())).rejects.toMatchObject({
      name: 'NotInAnyModel',
      message,
      $metadata: { httpStatusCode: 403 },
    });
    for (const { shape, wireCode } of modelledErrors(module)) {
      for (const code of new Set([shape, wireCode])) {
        says = { error: { code, message } };
        await expect(client.send(command()), code).rejects.toMatchObject({ name: shape, message });
      }
    }
  });
});

function services(): readonly Service[] {
  return Object.keys(CLIENTS).filter((key): key is Service => key in CLIENTS);
}

function readOperations(service: StubService): readonly StubOperation[] {
  return service.operationNames
    .filter((name) => READS.test(name))
    .flatMap((name) => service.operation(name) ?? []);
}

/** Account-wide services sign for their home, wherever the client is. */
function signingRegion(service: Service): string {
  return [
    'account',
    'bcm-data-exports',
    'budgets',
    'cloudfront',
    'cost-explorer',
    'iam',
    'organizations',
    'route-53',
    'shield',
    'support',
  ].includes(service)
    ? 'us-east-1'
    : 'eu-west-1';
}

/** The client hashes a customer's key on the way out, and makes a date of S3's Expires on the way in. */
const REWRITTEN = new Set(['SSECustomerKey', 'SSECustomerKeyMD5', 'ExpiresString']);

function withoutRewritten(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(([name, value]) => !REWRITTEN.has(name) && !isUnsaid(name, value)),
  );
}

/** The client of Kinesis takes ARNs apart to find its endpoint, and these texts are none. */
function withoutArns(name: Service, members: Record<string, unknown>): Record<string, unknown> {
  if (name !== 'kinesis') return members;
  return Object.fromEntries(Object.entries(members).filter(([member]) => !member.endsWith('ARN')));
}

/** No text in the outermost element is no location. */
function isUnsaid(name: string, value: unknown): boolean {
  return name === 'LocationConstraint' && value === '';
}

/** Streams have a test of their own. */
function comparable(got: TestOutput, operation: StubOperation): Record<string, unknown> {
  const members = Object.entries(got).filter(([name]) => name !== '$metadata' && !isStream(operation, name));
  return withoutRewritten(Object.fromEntries(members.map(([name, value]) => [name, plain(value)])));
}

/** A body that is a blob, and a text that is said to be JSON, come in classes of the SDK's. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (isRecord(value) && 'deserializeJSON' in value) return JSON.parse(JSON.stringify(value));
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}

function isStream(operation: StubOperation, member: string): boolean {
  return operation.output.getMemberSchema(member).isStreaming();
}

interface ModelledError {
  readonly shape: string;
  readonly wireCode: string;
}

/** Without those whose code on the wire is another error's name: the SDK takes the one for the other. */
function modelledErrors(module: object): readonly ModelledError[] {
  const errors = Object.values(module).flatMap(modelledError);
  const shapes = new Set(errors.map(({ shape }) => shape));
  return errors.filter(({ shape, wireCode }) => shape === wireCode || !shapes.has(wireCode));
}

function modelledError(value: unknown): readonly ModelledError[] {
  if (!Array.isArray(value) || value[0] !== -3 || !String(value[1]).startsWith('com.amazonaws.')) return [];
  const traits: unknown = value[3];
  const query = isRecord(traits) ? traits['awsQueryError'] : undefined;
  const shape = String(value[2]);
  return [{ shape, wireCode: Array.isArray(query) ? String(query[0]) : shape }];
}

/** Each operation with two seeds, so that most kinds of gaps and texts come up in it. */
function eachTwice(
  name: string,
  operations: readonly StubOperation[],
): readonly (readonly [StubOperation, number])[] {
  return operations.flatMap((operation) => {
    const seed = hash(`${name}:${operation.name}`);
    return [[operation, seed] as const, [operation, seed + 1] as const];
  });
}

function hash(text: string): number {
  return Array.from(text).reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), 7);
}
