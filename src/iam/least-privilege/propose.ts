import { actionInfo, actionTable } from '../actions/actions.ts';
import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { callerOf } from '../sets/callers.ts';
import { actionCount } from '../sets/action-patterns.ts';
import { bitsOf, countBits, emptyBits, membersOf, union } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { certify } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import {
  charactersOf,
  documentOf,
  INLINE_CHARACTERS,
  MANAGED_POLICIES,
  MANAGED_POLICY_CHARACTERS,
  packed,
} from './documents.ts';
import type { PolicyDocument } from './documents.ts';
import { deniesOf, grantsOf } from './grants.ts';
import type { Grant } from './grants.ts';
import { neededOf, observedResources } from './narrow.ts';
import type { ObservedResources } from './narrow.ts';
import { shrink } from './shrink.ts';
import type { FuturePronePattern, WildcardPlaces } from './shrink.ts';
import { callsOf, isFullyObserved, useOf } from './use.ts';
import type { Evidence, UnusedWhy, Use } from './use.ts';

export type { Evidence, ObservedCalls } from './use.ts';
