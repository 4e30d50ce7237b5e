import type { TextLeaf } from '../../secrets/json-strings.ts';
import { replaceJsonStrings } from '../../secrets/json-strings.ts';
import { LEFT_OUT, REDACTED } from '../../secrets/placeholders.ts';
import { redactForms, redactNamed, redactScript, redactSetting, redactValues } from '../../secrets/redact.ts';
import { redactDocument } from '../../secrets/redact-document.ts';
import { userDataText } from '../../secrets/text.ts';

/** Members that are secrets, whatever they look like; whether there is one is all that is judged. */
const SECRET =
  /^(?:SecretString|SecretBinary|HeaderValue|Plaintext|PreSharedKey|CustomerGatewayConfiguration|SearchString|SecurityDbEncryption|PrivateKey|SecretAccessKey|SessionToken|BasicAuthCredentials)$/i;

/** What a sender must show, by which a load balancer or an endpoint knows it: a header that only the right caller sends. */
const SHARED_BY = /^(?:HttpHeaderConfig|QueryStringConfig|CommonAttributes)$/;

/** A page token that was replaced would be asked for no more when the tape is played. */
const PAGE_TOKEN = /^(?:\w*(?:Next|Continuation|Page)\w*Token|(?:Next)?Marker|position)$/i;

/** Names that seem to announce a credential, of members that are none: marks against doing a thing twice, keys of KMS. */
const PLAIN =
  /^(?:ClientToken|ClientRequestToken|CreationToken|(?:Source)?UpdateToken|LockToken|(?:Volume)?EncryptionKey)$/i;

/** How long a user pool's tokens hold is told under the tokens' names. */
const UNITS = /^(?:seconds|minutes|hours|days)$/;

/** Names and addresses: what looks drawn in them may be part of an id, and ids must go together when a tape is played. */
const IDENTIFIER =
  /(?:Arns?|Ids?|Names?|Identifiers?|Digests?|Sha256|ETag|References?|Fingerprint|Thumbprints?|Serial(?:Number)?|Principals?|Certificate(?:Body|Chain)?|pemEncodedCertificate|Patterns?|Expressions?)$/i;

/** Whose values are environment variables, or the like. */
const VARIABLES = /^(?:variables|stageVariables|stageVariableOverrides|runtimeEnvironmentVariables)$/i;
const ENVIRONMENT = /^environment(?:Variables)?$/i;

const VALUE = /^(?:\w*Value|Values)$/i;

/** What a value goes by is told beside it. */
const LABELS = [
  'ParameterKey',
  'parameterKey',
  'OutputKey',
  'OptionName',
  'AttributeName',
  'ParameterName',
  'HeaderName',
  'Name',
  'name',
  'Key',
  'key',
];

/** Scripts and commands; a template or definition may be JSON. */
const SCRIPTS =
  /^(?:TemplateBody|definition|buildspec|command|entryPoint|BuildCommand|StartCommand|AfterConnectScript|OnStart|OnCreate)$/i;

/** What a control asks of a session document: where its logs go. */
const KEPT = new Set(['s3BucketName', 'cloudWatchLogGroupName']);

/** What a model is told to do and to say: anything may stand in it, and no control asks. */
const PROMPT = /^(?:instruction|basePromptTemplate|blockedInputMessaging|blockedOutputsMessaging|examples)$/;

function isPrompt({ name, path }: TextLeaf): boolean {
  return PROMPT.test(name) || (name === 'text' && path.includes('templateConfiguration'));
}

/** A string of an answer without what must not be recorded, so that it is judged as it was wherever that can be. */
export function withoutSecrets(leaf: TextLeaf): string {
  const { name, path, value, beside } = leaf;
  if (value === '' || PAGE_TOKEN.test(name)) return value;
  if (isUserData(name, path)) return redactUserData(value);
  if (isPrompt(leaf)) return LEFT_OUT;
  if (SECRET.test(name) || SHARED_BY.test(path.at(-1) ?? ''))
    return /Name$/i.test(name) ? redactForms(value) : REDACTED;
  const label = labelOf(leaf);
  if (isSetting(leaf)) return isVersion(label, value) ? value : redactSetting(label, value);
  if (SCRIPTS.test(name) || (name === 'Content' && beside.has('DocumentFormat')))
    return redactDocument(value, KEPT);
  if (UNITS.test(value)) return value;
  if (value.startsWith('arn:') || PLAIN.test(name) || IDENTIFIER.test(name)) return redactForms(value);
  return redactInner(value) ?? redactNamed(label, value);
}

function isUserData(name: string, path: readonly string[]): boolean {
  return /^userData$/i.test(name) || (/^value$/i.test(name) && /^userData$/i.test(path.at(-1) ?? ''));
}

/** What does not open stays out as a whole, and is unknown when it is played back. */
function redactUserData(base64: string): string {
  const text = userDataText(base64);
  return text === null ? REDACTED : Buffer.from(redactScript(text)).toString('base64');
}

function labelOf({ name, beside }: TextLeaf): string {
  if (!VALUE.test(name)) return name;
  const label = LABELS.find((it) => beside.has(it));
  return label === undefined ? name : (beside.get(label) ?? name);
}

function isSetting({ name, path, beside }: TextLeaf): boolean {
  if (VARIABLES.test(path.at(-1) ?? '')) return true;
  if (!VALUE.test(name)) return false;
  if (beside.has('ParameterKey') || beside.has('OutputKey')) return true;
  if (beside.get('Namespace') === 'aws:elasticbeanstalk:application:environment') return true;
  return path.some((it) => ENVIRONMENT.test(it));
}

/** A stack's output that is judged: https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html */
function isVersion(label: string, value: string): boolean {
  return label === 'BootstrapVersion' && /^\d{1,6}$/.test(value);
}

/** Documents within a string. Policies keep their values, which decide what they allow, but for what is a secret shared. */
function redactInner(value: string): string | undefined {
  if (/^\s*%7B/i.test(value)) return redactEncoded(value);
  if (!/^\s*[[{]/.test(value)) return undefined;
  if (/"Statement"/.test(value)) return redactPolicy(value);
  return replaceJsonStrings(value, withoutSecrets);
}

/** IAM gives policies percent-encoded. */
function redactEncoded(value: string): string | undefined {
  try {
    const plain = decodeURIComponent(value);
    const redacted = redactPolicy(plain);
    return redacted === plain ? value : encodeURIComponent(redacted);
  } catch {
    return undefined;
  }
}

/** A header that only the right caller knows; one with a wildcard, or an address, is none. */
const SHARED = /("aws:(?:referer|useragent)"\s*:\s*)("[^"]*"|\[[^\]]*\])/gi;

export function redactPolicy(text: string): string {
  return redactValues(text).replaceAll(SHARED, (_, key: string, values: string) => {
    return key + values.replaceAll(/"[^"*?/.$]+"/g, `"${REDACTED}"`);
  });
}
