import { perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { valuesOf } from './principals.ts';

const EXTERNAL_ID =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html';
const PRINCIPAL_PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html';

/** Roles that others may assume. */
export const STYLE_TRUST_CHECKS: readonly Check[] = [
  styleCheck('STYLE_EXTERNAL_ID_MISSING', 'SECURITY_WARNING', EXTERNAL_ID, perStatement(withoutExternalId), [
    'trust',
  ]),
  styleCheck(
    'STYLE_TRUSTS_EVERYONE',
    'SECURITY_WARNING',
    PRINCIPAL_PAGE,
    perStatement(function* ({ effect, principal, conditions }) {
      if (effect?.value !== 'Allow' || conditions.length > 0) return;
      for (const at of valuesOf(principal, 'AWS')) {
        if (at.value !== '*') continue;
        yield hit(
          at,
          'Anyone with an AWS account may assume the role.',
          'Name the accounts, users and roles that are meant.',
        );
      }
    }),
    ['trust'],
  ),
];

/** Keys that tell who asks, so that no third party can be made to ask for somebody else. */
const TELLING = /^(?:sts:externalid|aws:principal(?:orgid|orgpaths|arn|account|tag\/.*)|aws:sourceidentity)$/;

function* withoutExternalId(statement: LintStatement, { options }: Subject): Iterable<Hit> {
  const { effect, principal, conditions } = statement;
  if (options.accountId === undefined || effect?.value !== 'Allow' || conditions.some(isTelling)) return;
  for (const at of valuesOf(principal, 'AWS')) {
    const account = /^(?:arn:[^:]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(at.value)?.[1];
    if (account === undefined || account === options.accountId) continue;
    const message = `${quoted(at.value)} is of another account, and may be made to come here for somebody else.`;
    yield hit(at, message, 'Agree on an external id with it, and add a condition on sts:ExternalId.');
  }
}

function isTelling({ lowerKey, spelling }: LintCondition): boolean {
  return TELLING.test(lowerKey) && !spelling.ifExists && spelling.operator !== 'Null';
}
