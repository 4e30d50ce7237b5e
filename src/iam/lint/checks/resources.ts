import { actionTable } from '../../actions/actions.ts';
import { intersectsPattern } from '../../language/wildcard.ts';
import { awsCheck, perStatement, REFERENCE_PAGE, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { arnFormats, fieldPattern, isOpen, splitArn } from '../knowledge/arns.ts';
import type { ArnFormat } from '../knowledge/arns.ts';
import { nearest } from '../knowledge/nearest.ts';
import { isRegion, PARTITIONS, regionIsIn } from '../knowledge/regions.ts';
import type { Steps } from '../steps.ts';
import type { Subject } from '../subject.ts';

/** ARNs in Resource and NotResource. Format: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const RESOURCE_CHECKS: readonly Check[] = [
  awsCheck(
    'INVALID_ARN_PREFIX',
    'ERROR',
    perStatement(function* (statement) {
      for (const at of resourcesOf(statement)) {
        if (at.value === '*' || /^(?:arn:|\*|\$\{)/.test(at.value)) continue;
        yield hit(at, `${quoted(at.value)} is no ARN.`, 'Write "*", or an ARN that starts with "arn:".');
      }
    }),
  ),
  awsCheck(
    'MISSING_ARN_FIELD',
    'ERROR',
    perStatement(function* (statement) {
      for (const at of resourcesOf(statement)) {
        const { length } = splitArn(at.value);
        if (!at.value.startsWith('arn:') || length >= 6) continue;
        const message = `The ARN ${quoted(at.value)} has ${length} fields of 6.`;
        yield hit(
          at,
          message,
          'Write arn:partition:service:region:account:resource, with empty fields as such.',
        );
      }
    }),
  ),
  awsCheck('INVALID_PARTITION', 'ERROR', perArn(partition)),
  awsCheck('INVALID_ARN_SERVICE_CASE', 'ERROR', perArn(serviceCase)),
  awsCheck('INVALID_SERVICE', 'ERROR', perArn(unknownService)),
  awsCheck('WILDCARD_IN_SERVICE_NAME', 'SUGGESTION', wildcardInService),
  awsCheck('INVALID_ARN_ACCOUNT', 'ERROR', perArn(invalidAccount)),
  awsCheck('INVALID_ARN_REGION', 'ERROR', perArn(invalidRegion)),
  awsCheck('INVALID_ARN_RESOURCE', 'ERROR', perArn(invalidResource)),
  styleCheck('STYLE_ARN_MATCHES_NO_RESOURCE', 'WARNING', REFERENCE_PAGE, perArn(unlistedResource)),
  awsCheck(
    'ARN_REGION_NOT_ALLOWED',
    'ERROR',
    perArn(function* (arn) {
      if (arn.region === '' || arn.region === '*' || !every(arn, (it) => it.region === '')) return;
      const message = `ARNs of ${arn.service} as ${quoted(arn.at.value)} have no Region.`;
      yield hit(arn.at, message, 'Leave the field between the colons empty.');
    }),
  ),
  awsCheck(
    'ARN_ACCOUNT_NOT_ALLOWED',
    'ERROR',
    perArn(function* (arn) {
      if (arn.account === '' || arn.account === '*' || !every(arn, (it) => it.account === '')) return;
      const message = `ARNs of ${arn.service} as ${quoted(arn.at.value)} have no account id.`;
      yield hit(arn.at, message, 'Leave the field between the colons empty.');
    }),
  ),
  awsCheck(
    'MISSING_ARN_REGION',
    'ERROR',
    perArn(function* (arn) {
      if (arn.region !== '' || !every(arn, (it) => it.region !== '')) return;
      const message = `The ARN ${quoted(arn.at.value)} lacks the Region that ${arn.service} has there.`;
      yield hit(arn.at, message, 'Write the Region, or "*".');
    }),
  ),
  awsCheck(
    'MISSING_ARN_ACCOUNT',
    'ERROR',
    perArn(function* (arn) {
      if (arn.account !== '' || isAwsOwn(arn) || !every(arn, (it) => it.account !== '')) return;
      const message = `The ARN ${quoted(arn.at.value)} lacks the account id that ${arn.service} has there.`;
      yield hit(arn.at, message, 'Write the account id of 12 digits, or "*".');
    }),
  ),
  awsCheck(
    'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    'ERROR',
    perArn(function* (arn, { resourceKind }) {
      if (resourceKind === undefined || isOpen(arn.service)) return;
      if (resourceKind.arnServices.includes(arn.service)) return;
      const message = `${quoted(arn.at.value)} is no ${resourceKind.type}, whose policy this is.`;
      yield hit(arn.at, message, 'Name the resource that the policy belongs to.');
    }),
    ['resource'],
  ),
];

interface Arn {
  readonly at: Text;
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
  /** Kinds of resource that it may be, going by its last part; undefined where it was not looked up. */
  readonly formats: readonly ArnFormat[] | undefined;
}

function* resourcesOf(statement: LintStatement): Iterable<Text> {
  yield* statement.resources?.items ?? [];
  yield* statement.notResources?.items ?? [];
}

type ArnCheck = (arn: Arn, subject: Subject) => Iterable<Hit>;

/** Runs on ARNs with all six fields. */
function perArn(find: ArnCheck): Check['find'] {
  return perStatement(function* (statement, subject) {
    for (const at of resourcesOf(statement)) {
      const arn = readArn(at, subject);
      if (arn !== undefined) yield* find(arn, subject);
    }
  });
}

const READ = new WeakMap<Text, Arn>();

function readArn(at: Text, subject: Subject): Arn | undefined {
  const known = READ.get(at);
  if (known !== undefined || !at.value.startsWith('arn:')) return known;
  const parts = splitArn(at.value);
  if (parts.length < 6) return undefined;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = parts;
  const formats = candidates(service, resource, subject);
  const arn = { at, partition, service, region, account, resource, formats };
  READ.set(at, arn);
  return arn;
}

function candidates(service: string, resource: string, { steps }: Subject): readonly ArnFormat[] | undefined {
  const all = arnFormats(service.toLowerCase());
  if (resource === '*' || !steps.take(all.length)) return resource === '*' ? all : undefined;
  const [start = ''] = resource.split(/[*?]|\$\{/);
  const likely = all.filter((it) => it.start.startsWith(start) || start.startsWith(it.start));
  const pattern = fieldPattern(resource);
  const cost = likely.reduce((sum, it) => sum + it.resource.length * pattern.length, 0);
  if (!steps.take(cost)) return undefined;
  return likely.filter((it) => intersectsPattern(it.resource, pattern));
}

function every({ formats = [] }: Arn, holds: (format: ArnFormat) => boolean): boolean {
  return formats.length > 0 && formats.every(holds);
}

/** What AWS itself keeps for everyone has no account: documents and parameters of Systems Manager, views. */
function isAwsOwn({ resource }: Arn): boolean {
  return resource === '*' || /^[a-z-]+[/:](?:aws|amazon)/i.test(resource);
}

function* partition({ at, partition: written }: Arn, { options }: Subject): Iterable<Hit> {
  if (isOpen(written)) return;
  const wanted = options.partition === undefined ? PARTITIONS : [options.partition];
  if (wanted.includes(written)) return;
  const message = `${quoted(written)} in ${quoted(at.value)} is not the partition.`;
  yield hit(at, message, `Write ${wanted.slice(0, 3).map(quoted).join(' or ')}.`);
}

function* serviceCase({ at, service }: Arn): Iterable<Hit> {
  if (service === service.toLowerCase() || isOpen(service)) return;
  const message = `The service ${quoted(service)} in ${quoted(at.value)} is not in lower case.`;
  yield hit(at, message, `Write ${quoted(service.toLowerCase())}.`);
}

/** Services that ended, and still stand among another service's resources. */
const RETIRED = new Set(['elastic-inference']);

function* unknownService({ at, service }: Arn, { guesses }: Subject): Iterable<Hit> {
  const lower = service.toLowerCase();
  const { services } = actionTable();
  if (isOpen(service) || services.has(lower)) return;
  if (arnFormats(lower).length > 0 && !RETIRED.has(lower)) return;
  const meant = nearest(lower, services.keys(), guesses);
  const fix = meant === undefined ? 'Name a service of AWS.' : `Write ${quoted(meant)}.`;
  yield hit(at, `AWS has no service ${quoted(service)}, as in ${quoted(at.value)}.`, fix);
}

function* wildcardInService(subject: Subject): Iterable<Hit> {
  for (const statement of subject.statements) {
    const arns = [...resourcesOf(statement)].filter((it) => it.value.startsWith('arn:'));
    const named = subject.actionsOf(statement).filter((it) => it.name.form === 'named');
    const found = [
      ...named.filter((it) => /[*?]/.test(it.name.prefix)).map((it) => it.at),
      ...arns.filter((it) => /[*?]/.test(splitArn(it.value)[2] ?? '')),
    ];
    for (const at of found) {
      const message = `The wildcard in the service name of ${quoted(at.value)} takes in other services too.`;
      yield hit(at, message, 'Write out the service.');
    }
  }
}

function* invalidAccount({ at, account, formats = [] }: Arn): Iterable<Hit> {
  if (account === '' || isOpen(account) || /^\d{12}$/.test(account)) return;
  // "aws" owns AWS's managed policies; some formats have other fixed words.
  if (account === 'aws' || formats.some((it) => it.account === account)) return;
  const message = `${quoted(account)} in ${quoted(at.value)} is no account id.`;
  yield hit(at, message, 'Write the 12 digits of the account.');
}

function* invalidRegion({ at, region, partition: within }: Arn): Iterable<Hit> {
  if (region === '' || isOpen(region)) return;
  if (isOpen(within) ? isRegion(region) : regionIsIn(region, within)) return;
  const message = `${quoted(region)} in ${quoted(at.value)} is no Region of the partition.`;
  yield hit(at, message, 'Write a Region, or "*".');
}

/**
 * Services whose kinds of resource the reference lists in full. Of others it lacks some that AWS's own policies
 * name; those are told with less certainty, by a check of our own.
 */
const LISTED_IN_FULL = new Set(['dynamodb', 'ec2', 'iam', 'lambda', 'rds', 'sns', 'sqs', 'sts']);

function* invalidResource(arn: Arn, { guesses }: Subject): Iterable<Hit> {
  const { at, service, resource } = arn;
  if (!LISTED_IN_FULL.has(service) || !isNoResource(arn)) return;
  const message = `${quoted(resource)} in ${quoted(at.value)} is no resource of ${service}.`;
  yield hit(at, message, `Write it as in ${quoted(likeliest(arn, guesses))}.`);
}

function* unlistedResource(arn: Arn, { guesses }: Subject): Iterable<Hit> {
  const { at, service, resource } = arn;
  if (LISTED_IN_FULL.has(service) || !isNoResource(arn)) return;
  const message = `AWS documents no resource of ${service} such as ${quoted(resource)}, in ${quoted(at.value)}.`;
  yield hit(at, message, `If it matches nothing, write it as in ${quoted(likeliest(arn, guesses))}.`);
}

function isNoResource({ service, formats }: Arn): boolean {
  return arnFormats(service).length > 0 && formats?.length === 0;
}

function likeliest({ service, resource }: Arn, guesses: Steps): string {
  const known = arnFormats(service).map((it) => it.type.arn.split(':').slice(5).join(':'));
  return nearest(resource, known, guesses) ?? known[0] ?? '';
}
