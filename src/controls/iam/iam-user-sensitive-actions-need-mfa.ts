import { reachWithoutMfa } from '../../effective/mfa-reach.ts';
import { authorizationFor, unlistedCause } from '../../effective/permissions/authorization.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS } from '../../effective/permissions/relations.ts';
import type { WithoutMfa } from '../../effective/without-mfa.ts';
import { control } from '../../model/control.ts';
import type { UserCredentials } from '../../model/kinds/iam.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-sensitive-actions-need-mfa',
  title: 'People with IAM users need MFA to change rights, destroy or use keys',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'An access key asks for no second factor by itself: without a condition in the policies, a leaked one may do all.',
  fix: 'Put the user into a group whose policy denies everything but setting up MFA where aws:MultiFactorAuthPresent is not true.',
  items: ['iam.mfa'],
  aka: {},
  kind: 'iam:user',
  facts: ['credentials'],
  relations: PRINCIPALS,
  judge({ arn = '', account, facts: { credentials } }, { related }) {
    if (!credentials.passwordEnabled) {
      return { ...notApplicable('The user has no password, so it is no person’s.'), restsOn: [] };
    }
    const ways = waysWithoutMfa(credentials);
    if (ways.length === 0) {
      return {
        ...pass('The user has an MFA device and no active access key: it comes in with MFA only.'),
        restsOn: [],
      };
    }
    const unlisted = unlistedCause(related);
    if (unlisted !== undefined) return notListed(unlisted);
    const { sure, perhaps } = reachWithoutMfa(authorizationFor(related, account), arn, ways);
    const by = ways.map((way) => WORDS[way]).join(' or ');
    if (sure.length > 0) {
      const reason = `By ${by} the user may do ${listOf(sure)} without MFA; expected: a condition on aws:MultiFactorAuthPresent.`;
      return { ...fail(reason), restsOn: [arn] };
    }
    if (perhaps.length === 0) {
      return { ...pass(`By ${by} the user may do nothing sensitive without MFA.`), restsOn: [arn] };
    }
    const detail = 'a policy of the user could not be read';
    const reason = `By ${by} the user may perhaps do ${listOf(perhaps)} without MFA: ${detail}.`;
    return { verdict: 'unknown', reason, cause: { kind: 'not-collected', detail }, restsOn: [arn] };
  },
});

const WORDS: Readonly<Record<WithoutMfa, string>> = {
  'access-key': 'an access key',
  password: 'its password alone',
};

function waysWithoutMfa({ mfaActive, keys }: UserCredentials): readonly WithoutMfa[] {
  return [
    ...(mfaActive ? [] : (['password'] as const)),
    ...(keys.some(({ active }) => active) ? (['access-key'] as const) : []),
  ];
}

const SHOWN = 4;

function listOf(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more sensitive actions` : '';
  return `${names.slice(0, SHOWN).join(', ')}${more}`;
}
