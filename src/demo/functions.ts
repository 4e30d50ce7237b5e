import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, hash, hexId, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Lambda {
  readonly name: string;
  readonly region: string;
  readonly role: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** The name of the customer's key that encrypts the variables: one that the auditor may not use. */
  readonly key?: string;
  readonly policy?: readonly object[];
  readonly url?: 'NONE' | 'AWS_IAM';
  readonly runtime?: string;
  /** Of its subnets: one zone, or two. */
  readonly zones?: 1 | 2;
  readonly traced?: true;
  readonly failures?: true;
  readonly layers?: readonly string[];
  readonly signed?: true;
  readonly reserved?: number;
}

const arnOf = (it: Pick<Lambda, 'name' | 'region'>): string =>
  `arn:aws:lambda:${it.region}:${ACCOUNT}:function:${it.name}`;

const LOGS = { LOG_LEVEL: 'info' };

function allow(
  name: string,
  region: string,
  principal: unknown,
  condition: object = {},
  action = 'lambda:InvokeFunction',
): object {
  return {
    Sid: `${action.slice('lambda:'.length)}-${hash(name).toString(16)}`,
    Effect: 'Allow',
    Principal: principal,
    Action: action,
    Resource: arnOf({ name, region }),
    Condition: condition,
  };
}

const BY_RULE = { ArnLike: { 'AWS:SourceArn': `arn:aws:events:eu-west-1:${ACCOUNT}:rule/every-hour` } };
const BY_BUCKET = {
  StringEquals: { 'AWS:SourceAccount': ACCOUNT },
  ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::saltmarsh-catalogue-images' },
};
const UNSIGNED = { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } };

const LAMBDAS: readonly Lambda[] = [
  {
    name: 'resize-images',
    region: 'eu-west-1',
    role: 'resize-images',
    runtime: 'nodejs24.x',
    traced: true,
    failures: true,
    layers: [`arn:aws:lambda:eu-west-1:${ACCOUNT}:layer:sharp:4`],
    signed: true,
    reserved: 20,
    variables: { ...LOGS, BUCKET: 'saltmarsh-catalogue-images' },
    policy: [allow('resize-images', 'eu-west-1', { Service: 's3.amazonaws.com' }, BY_BUCKET)],
  },
  {
    name: 'send-receipts',
    region: 'eu-west-1',
    role: 'send-receipts',
    runtime: 'python3.8',
    layers: [`arn:aws:lambda:eu-west-1:${AGENCY}:layer:mail-templates:11`],
    variables: { ...LOGS, SMTP_HOST: 'smtp.saltmarsh.example', SMTP_PASSWORD: 'tarred-rope-and-oakum' },
  },
  {
    name: 'stock-sync',
    region: 'eu-west-1',
    role: 'stock-sync',
    runtime: 'python3.13',
    zones: 2,
    failures: true,
    layers: ['arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:18'],
    variables: { ...LOGS, ERP_SECRET_ARN: `arn:aws:secretsmanager:eu-central-1:${ACCOUNT}:secret:erp/sql` },
    policy: [allow('stock-sync', 'eu-west-1', { Service: 'events.amazonaws.com' }, BY_RULE)],
  },
  {
    name: 'fraud-score',
    region: 'eu-west-1',
    role: 'fraud-score',
    runtime: 'image',
    zones: 1,
    traced: true,
    variables: { MODEL: 'v14' },
    key: 'fraud-model',
  },
  { name: 'nightly-report', region: 'eu-west-1', role: 'nightly-report', variables: LOGS },
  {
    name: 'sitemap',
    region: 'eu-west-1',
    role: 'sitemap',
    url: 'NONE',
    policy: [allow('sitemap', 'eu-west-1', '*', UNSIGNED, 'lambda:InvokeFunctionUrl')],
  },
  {
    name: 'returns',
    region: 'eu-west-1',
    role: 'returns',
    variables: LOGS,
    policy: [allow('returns', 'eu-west-1', '*')],
  },
  {
    name: 'newsletter',
    region: 'us-east-1',
    role: 'newsletter',
    // The keys of AWS's documentation, which open nothing.
    variables: {
      LIST: 'customers',
      UPLOAD_KEY: 'AKIAIOSFODNN7EXAMPLE',
      UPLOAD_SECRET: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
  },
  { name: 'label-print', region: 'ap-southeast-2', role: 'stock-sync', variables: LOGS },
];

export function functions(calendar: Calendar): Responders {
  const find = (call: StubCall): Lambda | undefined =>
    LAMBDAS.find((it) => it.region === call.region && it.name === text(call, 'FunctionName'));
  const missing = () =>
    refuse('ResourceNotFoundException', 'The resource you requested does not exist.', 404);
  return {
    'lambda:ListFunctions': (call) =>
      markerPage(
        call,
        LAMBDAS.filter((it) => it.region === call.region).map((it) => configuration(it, calendar)),
        50,
        { items: 'Functions', next: 'NextMarker' },
      ),
    'lambda:GetPolicy': (call) => {
      const statement = find(call)?.policy;
      if (statement === undefined) return missing();
      return ok({ Policy: JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statement }) });
    },
    'lambda:GetFunctionUrlConfig': (call) => {
      const it = find(call);
      return it?.url === undefined ? missing() : urlConfig(it, it.url, calendar);
    },
    'lambda:GetFunctionCodeSigningConfig': (call) => {
      const it = find(call);
      if (it === undefined) return missing();
      const CodeSigningConfigArn = `arn:aws:lambda:${it.region}:${ACCOUNT}:code-signing-config:csc-0123456789abcdef0`;
      return ok(it.signed === true ? { FunctionName: it.name, CodeSigningConfigArn } : {});
    },
    'lambda:GetFunctionConcurrency': (call) => {
      const it = find(call);
      if (it === undefined) return missing();
      return ok(it.reserved === undefined ? {} : { ReservedConcurrentExecutions: it.reserved });
    },
    'lambda:ListTags': (call) =>
      ok({ Tags: { function: text(call, 'Resource').split(':').at(-1), 'managed-by': 'terraform' } }),
  };
}

function configuration(it: Lambda, calendar: Calendar) {
  const key =
    it.key === undefined
      ? {}
      : { KMSKeyArn: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`${it.key}@${it.region}`)}` };
  return {
    FunctionName: it.name,
    FunctionArn: arnOf(it),
    ...runtime(it),
    ...(it.zones === undefined ? {} : vpc(it, it.zones)),
    TracingConfig: { Mode: it.traced === true ? 'Active' : 'PassThrough' },
    ...(it.failures === true
      ? { DeadLetterConfig: { TargetArn: `arn:aws:sqs:${it.region}:${ACCOUNT}:returns` } }
      : {}),
    ...(it.layers === undefined ? {} : { Layers: it.layers.map((Arn) => ({ Arn, CodeSize: 90_000 })) }),
    Role: `arn:aws:iam::${ACCOUNT}:role/${it.role}`,
    Handler: 'index.handler',
    CodeSize: 40_000 + (hash(it.name) % 90_000),
    Timeout: 30,
    MemorySize: 256,
    LastModified: calendar.daysAgo(20 + (hash(it.name) % 300)).toISOString(),
    Version: '$LATEST',
    ...key,
    ...environment(it),
  };
}

function runtime({ runtime: name = 'nodejs22.x' }: Lambda) {
  return name === 'image' ? { PackageType: 'Image' } : { PackageType: 'Zip', Runtime: name };
}

function vpc(it: Lambda, zones: number) {
  return {
    VpcConfig: {
      VpcId: placeIn(it.region).vpc,
      SubnetIds: ['a', 'b'].slice(0, zones).map((zone) => placeIn(it.region, zone).subnet),
      SecurityGroupIds: [hexId('sg', it.name)],
    },
  };
}

function environment(it: Lambda) {
  if (it.variables === undefined) return {};
  if (it.key === undefined) return { Environment: { Variables: it.variables } };
  const Message =
    'Lambda was unable to decrypt your environment variables because the KMS access was denied.';
  return { Environment: { Error: { ErrorCode: 'AccessDeniedException', Message } } };
}

function urlConfig(it: Lambda, AuthType: string, calendar: Calendar): StubAnswer {
  const made = calendar.daysAgo(260).toISOString();
  return ok({
    FunctionUrl: `https://${uuid(it.name).replaceAll('-', '')}.lambda-url.${it.region}.on.aws/`,
    FunctionArn: arnOf(it),
    AuthType,
    CreationTime: made,
    LastModifiedTime: made,
    InvokeMode: 'BUFFERED',
    Cors: { AllowOrigins: ['*'], AllowMethods: ['GET'] },
  });
}
