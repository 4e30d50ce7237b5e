import type { Check } from './check.ts';
import { ACTION_CHECKS } from './checks/actions.ts';
import { ADDRESS_CHECKS } from './checks/addresses.ts';
import { KEY_CHECKS } from './checks/condition-keys.ts';
import { OPERATOR_CHECKS } from './checks/condition-operators.ts';
import { VALUE_CHECKS } from './checks/condition-values.ts';
import { WILDCARD_CHECKS } from './checks/condition-wildcards.ts';
import { FEDERATION_CHECKS } from './checks/federation.ts';
import { GRAMMAR_CHECKS } from './checks/grammar.ts';
import { ORGANIZATION_CHECKS } from './checks/organization.ts';
import { PARTICULAR_CHECKS } from './checks/particular-keys.ts';
import { PASS_ROLE_CHECKS } from './checks/pass-role.ts';
import { PRINCIPAL_CHECKS } from './checks/principals.ts';
import { REDUNDANCY_CHECKS } from './checks/redundancy.ts';
import { RESOURCE_CHECKS } from './checks/resources.ts';
import { SERVICE_CHECKS } from './checks/service-principals.ts';
import { SID_CHECKS } from './checks/sids.ts';
import { SIZE_CHECKS } from './checks/sizes.ts';
import { FIT_CHECKS } from './checks/style-fit.ts';
import { SCOPE_CHECKS } from './checks/style-scope.ts';
import { TEXT_CHECKS } from './checks/style-text.ts';
import { STYLE_TRUST_CHECKS } from './checks/style-trust.ts';
import { TAG_CHECKS } from './checks/tag-conditions.ts';
import { TRUST_CHECKS } from './checks/trust.ts';
import { VERSION_CHECKS } from './checks/versions.ts';

/** Every check. A code may stand twice, where it is found in different places by different rules. */
export const CHECKS: readonly Check[] = [
  ...GRAMMAR_CHECKS,
  ...VERSION_CHECKS,
  ...SID_CHECKS,
  ...SIZE_CHECKS,
  ...ACTION_CHECKS,
  ...RESOURCE_CHECKS,
  ...REDUNDANCY_CHECKS,
  ...KEY_CHECKS,
  ...OPERATOR_CHECKS,
  ...VALUE_CHECKS,
  ...ADDRESS_CHECKS,
  ...WILDCARD_CHECKS,
  ...TAG_CHECKS,
  ...PARTICULAR_CHECKS,
  ...PASS_ROLE_CHECKS,
  ...PRINCIPAL_CHECKS,
  ...SERVICE_CHECKS,
  ...TRUST_CHECKS,
  ...FEDERATION_CHECKS,
  ...ORGANIZATION_CHECKS,
  ...SCOPE_CHECKS,
  ...FIT_CHECKS,
  ...TEXT_CHECKS,
  ...STYLE_TRUST_CHECKS,
];
