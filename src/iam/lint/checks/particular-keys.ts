import { awsCheck, perCondition, perStatement, REFERENCE_PAGE, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, listed, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { actionHasKey, isGlobalKey, knownKey } from '../knowledge/keys.ts';
import { supportedServices } from '../knowledge/network-keys.ts';
import type { ReadAction, Subject } from '../subject.ts';

/** Condition keys with rules of their own. */
export const PARTICULAR_CHECKS: readonly Check[] = [
  awsCheck(
    'UNTRUSTWORTHY_CONDITION_KEY',
    'SECURITY_WARNING',
    perCondition(function* (condition) {
      if (!/^aws:(?:referer|useragent)$/.test(condition.lowerKey)) return;
      const message = `The caller writes ${quoted(condition.key)} as it likes.`;
      yield hit(condition, message, 'Use a key that AWS sets, such as aws:SourceIp or aws:PrincipalArn.');
    }),
  ),
  awsCheck('MISSING_PAIRED_CONDITION_KEYS', 'SECURITY_WARNING', perStatement(unpaired)),
  awsCheck('USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES', 'WARNING', perStatement(unsupportedServices)),
  awsCheck('DYNAMODB_ATTRIBUTES_WITHOUT_SELECT', 'SECURITY_WARNING', perStatement(attributes)),
  awsCheck('S3_PREFIX_IN_NEGATIVE_CONTEXT', 'SECURITY_WARNING', perStatement(prefixes)),
  awsCheck('UNSUPPORTED_ACTION_FOR_CONDITION_KEY', 'ERROR', perStatement(withoutKey(true))),
  styleCheck(
    'STYLE_CONDITION_KEY_NOT_FOR_ACTION',
    'WARNING',
    REFERENCE_PAGE,
    perStatement(withoutKey(false)),
  ),
  awsCheck(
    'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    'SUGGESTION',
    perCondition(function* (condition, _, { resourceKind }) {
      if (resourceKind?.irrelevantKeys?.includes(condition.lowerKey) !== true) return;
      const message = `${quoted(condition.key)} is known of the ${resourceKind.type} whose policy this is.`;
      yield hit(condition, message, 'Use the key in policies of users and roles.');
    }),
    ['resource'],
  ),
];

const NETWORKS = ['aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn'];
const SOURCES = ['aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'];

function* unpaired(statement: LintStatement): Iterable<Hit> {
  const keys = new Set(statement.conditions.map((it) => it.lowerKey));
  const hasNetwork = NETWORKS.some((it) => keys.has(it));
  const hasSource = SOURCES.some((it) => keys.has(it)) || statement.effect?.value !== 'Allow';
  for (const condition of statement.conditions) {
    if (condition.lowerKey === 'aws:vpcsourceip' && !hasNetwork) {
      const message = `Other VPCs may have the same addresses, so ${quoted(condition.key)} alone says little.`;
      yield hit(condition, message, 'Add a condition on aws:SourceVpc or aws:SourceVpce.');
    }
    const ownerless = hasSource ? undefined : ownerlessArn(condition);
    if (ownerless === undefined) continue;
    const message = `${quoted(ownerless)} names no account, and may come to belong to another one.`;
    yield hit(condition, message, 'Add a condition on aws:SourceAccount.');
  }
}

/** AWS: where the ARN has the account, aws:SourceArn is enough by itself. Buckets have none in theirs. */
function ownerlessArn({ lowerKey, spelling, values }: LintCondition): string | undefined {
  if (lowerKey !== 'aws:sourcearn' || !/^(?:Arn|String)(?:Equals|Like)$/.test(spelling.operator))
    return undefined;
  return values.items.find((it) => /^arn:[^:]*:s3:[^:]*::/.test(it.value))?.value;
}

function* unsupportedServices(statement: LintStatement, subject: Subject): Iterable<Hit> {
  for (const condition of statement.conditions) {
    const services = supportedServices(condition.lowerKey);
    if (services === undefined) continue;
    const actions = subject.actionsOf(statement);
    const wrong = (subject.steps.take(actions.length) ? actions : [])
      .filter(({ name }) => name.form === 'star' || (name.form === 'named' && !services.has(name.prefix)))
      .map((it) => it.at.value);
    const everything = statement.notActions === undefined ? wrong : ['NotAction'];
    if (everything.length === 0) continue;
    const message = `Only some services send ${quoted(condition.key)}, and ${listed(everything)} takes in others.`;
    yield hit(condition, message, 'Name actions of services that support the key only.');
  }
}

/** DynamoDB looks at dynamodb:Attributes only where a request says which attributes it wants. */
function* attributes({ effect, conditions }: LintStatement): Iterable<Hit> {
  const at = conditions.find((it) => it.lowerKey === 'dynamodb:attributes');
  if (at === undefined || effect?.value !== 'Allow') return;
  if (conditions.some((it) => it.lowerKey === 'dynamodb:select')) return;
  const message = `A read that names no attributes gets all of them, in spite of ${quoted(at.key)}.`;
  yield hit(at, message, 'Add "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}.');
}

function* prefixes({ effect, conditions }: LintStatement): Iterable<Hit> {
  for (const condition of conditions) {
    const { lowerKey, spelling } = condition;
    if (lowerKey !== 's3:prefix' || !spelling.operator.startsWith('String')) continue;
    const isNegated = spelling.operator.includes('Not');
    const isNegative = effect?.value === 'Deny' ? !isNegated : isNegated;
    if (!isNegative) continue;
    const message = `A shorter prefix lists the same objects and does not meet the condition on ${quoted(condition.key)}.`;
    yield hit(condition, message, 'Allow with StringLike, or deny with StringNotLike.');
  }
}

/**
 * Services of which the reference lists every key of every action. Of others it lacks some that AWS's own
 * policies rely on; those are told with less certainty, by a check of our own.
 */
const LISTED_IN_FULL = new Set([
  'dynamodb',
  'iam',
  'kms',
  'lambda',
  's3',
  'secretsmanager',
  'sns',
  'sqs',
  'sts',
]);

type StatementCheck = (statement: LintStatement, subject: Subject) => Iterable<Hit>;

/**
 * Keys of one service on actions that never have them. Of the services listed in full, AWS's check takes
 * actions without wildcards; ours takes the rest.
 */
function withoutKey(isAws: boolean): StatementCheck {
  return function* (statement, subject) {
    if (statement.actions === undefined) return;
    for (const condition of statement.conditions) {
      if (!isOfOneService(condition)) continue;
      const isListed = LISTED_IN_FULL.has(condition.lowerKey.slice(0, condition.lowerKey.indexOf(':')));
      const wrong = actionsWithout(condition, statement, subject)
        .filter(({ name }) => (isListed && !name.hasWildcard) === isAws)
        .map((it) => it.at.value);
      if (wrong.length === 0) continue;
      const message = `Requests for ${listed(wrong)} have no ${quoted(condition.key)}, by AWS's reference.`;
      yield hit(condition, message, 'Put these actions into a statement without the key.');
    }
  };
}

function actionsWithout(
  { lowerKey }: LintCondition,
  statement: LintStatement,
  { actionsOf, lookup, steps }: Subject,
): readonly ReadAction[] {
  const actions = actionsOf(statement);
  if (!steps.take(actions.length)) return [];
  return actions.filter(({ name }) => {
    const numbers = name.form === 'named' ? (lookup.numbers(name) ?? []) : [];
    if (numbers.length === 0 || !steps.take(numbers.length)) return false;
    return !numbers.some((it) => actionHasKey(it, lowerKey));
  });
}

function isOfOneService({ lowerKey, spelling }: LintCondition): boolean {
  if (spelling.operator === 'Null' || spelling.ifExists || !spelling.known) return false;
  return !isGlobalKey(lowerKey) && knownKey(lowerKey) !== undefined;
}
