import { describeCause } from '../model/causes.ts';
import type { RelatedAll } from '../model/control.ts';
import { asRead } from '../model/control.ts';
import type { InlinePolicy } from '../model/kinds/iam.ts';
import type { Cause, Reading } from '../model/reading.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';
import { partitionIn } from './full-access.ts';
import { notListed } from './permissions/not-listed.ts';
import type { PolicyHome } from './policy-breadth.ts';
import { allOf } from './policy-breadth.ts';
import { lookFor } from './policy-verdicts.ts';

/** The users of keys, and where the policies are that hold for them. */
export const KEY_HOLDERS = {
  users: asRead('iam:user', ['ManagedPolicyArns', 'Policies', 'Groups']),
  groups: asRead('iam:group', ['ManagedPolicyArns', 'Policies']),
  policies: asRead('iam:policy', ['PolicyDocument']),
  awsPolicies: asRead('iam:aws-policy', ['PolicyDocument']),
} as const;

type Holders = RelatedAll<typeof KEY_HOLDERS>;

interface Holder {
  readonly id: string;
  readonly arn?: string;
  readonly readings: {
    readonly ManagedPolicyArns: Reading<readonly string[]>;
    readonly Policies: Reading<readonly InlinePolicy[]>;
  };
}

/** What was found of a user's policies: those that are too wide, and why others could not be looked at. */
interface Found {
  readonly wide: string[];
  readonly open: Cause[];
  readonly restsOn: Set<string>;
}

const look = lookFor(allOf('bedrock'));

/** Whether one policy of the user, or of a group of the user's, allows everything with Bedrock. Boundaries do not count. */
export function judgeKeyRights(user: string, status: string, account: string, related: Holders): Judgement {
  if (status !== 'Active') return { ...notApplicable(`The key is ${status}.`), restsOn: [] };
  const { users, groups, policies, awsPolicies } = related;
  const [unlisted] = [users, groups, policies, awsPolicies].flatMap((it) => it.unlisted);
  if (unlisted !== undefined) return notListed(unlisted.cause);
  const holder = users.things.find(({ id }) => id === user);
  const found: Found = { wide: [], open: [], restsOn: new Set() };
  if (holder === undefined) found.open.push({ kind: 'elsewhere', detail: `the user ${user} was not found` });
  else {
    const home = { account, partition: partitionIn(holder.arn) };
    const { Groups: names } = holder.readings;
    if (!names.known) found.open.push(names.cause);
    const member = groups.things.filter(({ id }) => names.known && names.value.includes(id));
    for (const it of [holder, ...member]) addHolder(it, related, home, found);
  }
  const restsOn = [...found.restsOn];
  if (found.wide.length > 0) {
    const told = `The user ${user} is allowed everything with Bedrock by ${found.wide.join(', ')}`;
    return { ...fail(`${told}; expected: calls of single models.`), restsOn };
  }
  const [cause] = found.open;
  if (cause === undefined)
    return { ...pass(`No policy allows the user ${user} everything with Bedrock.`), restsOn };
  return {
    verdict: 'unknown',
    reason: `Not all policies of ${user} could be read: ${describeCause(cause)}.`,
    cause,
  };
}

function addHolder(it: Holder, { policies, awsPolicies }: Holders, home: PolicyHome, found: Found): void {
  const { ManagedPolicyArns: arns, Policies: inline } = it.readings;
  found.restsOn.add(it.arn ?? it.id);
  if (!inline.known) found.open.push(inline.cause);
  else
    for (const { PolicyName, PolicyDocument } of inline.value)
      addText(PolicyName, PolicyDocument, home, found);
  if (!arns.known) {
    found.open.push(arns.cause);
    return;
  }
  for (const arn of arns.value) {
    const policy = [...policies.things, ...awsPolicies.things].find(
      (known) => (known.arn ?? known.id) === arn,
    );
    const document = policy?.readings.PolicyDocument;
    if (document?.known === true) {
      found.restsOn.add(arn);
      addText(arn.split('/').at(-1) ?? arn, document.value, home, found);
    } else found.open.push(document?.cause ?? { kind: 'elsewhere', detail: `${arn} was not found` });
  }
}

function addText(name: string, text: string, home: PolicyHome, { wide, open }: Found): void {
  const clauses = look(text, home);
  if ('error' in clauses) open.push({ kind: 'unparsable', detail: `the policy ${name}: ${clauses.error}` });
  else if (clauses.length > 0) wide.push(name);
}
