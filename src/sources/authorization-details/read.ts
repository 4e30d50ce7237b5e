import type { Kind } from '../../model/kinds.ts';
import type { Cause } from '../../model/reading.ts';
import { unknown } from '../../model/reading.ts';
import { GLOBAL } from '../../model/resource.ts';
import type { Found, ScanStore } from '../../store/scan-store.ts';
import {
  awsPolicyFound,
  getAccountAuthorizationDetails,
  groupFound,
  isOfAws,
  policyFound,
  roleFound,
  userFound,
} from '../aws/iam-entities.ts';
import { operationName, ReadFailure } from '../aws/read.ts';
import { groupDetail, policyDetail, roleDetail, userDetail } from './details.ts';
import type { DetailsFile, List } from './file.ts';
import { LISTS, readDetailsFile } from './file.ts';
import { AuthorizationDetailsError, COMMAND } from './format.ts';
import type { Place } from './members.ts';

const OPERATION = operationName(getAccountAuthorizationDetails);

const FOUND: Readonly<Record<List, (place: Place) => Found>> = {
  UserDetailList: (place) => userFound(userDetail(place)),
  GroupDetailList: (place) => groupFound(groupDetail(place)),
  RoleDetailList: role,
  Policies: (place) => policyFound(policyDetail(place)),
};

/** The lists that tell all there is of a kind. Of AWS's own policies those are in use that somebody's list names. */
const LISTED_IN: readonly (readonly [Kind, readonly List[]])[] = [
  ['iam:user', ['UserDetailList']],
  ['iam:group', ['GroupDetailList']],
  ['iam:role', ['RoleDetailList']],
  ['iam:policy', ['Policies']],
  ['iam:aws-policy', ['UserDetailList', 'GroupDetailList', 'RoleDetailList']],
];

/** Whether such a file tells a fact: what one call of IAM gives, and no reports, reviews or usage. */
export function isInDetails(kind: Kind, fact: string): boolean {
  return LISTED_IN.some(([it]) => it === kind) && !ELSEWHERE.has(fact);
}

const ELSEWHERE: ReadonlySet<string> = new Set(['credentials', 'lastAccessed']);

/**
 * Reads what `aws iam get-account-authorization-details` printed into a store: one file, or the pages of one listing in
 * any order. Users, groups, roles and policies count as wholly listed where the files say so and name nobody that they
 * do not have; AWS's policies that are named are there with or without their documents. All else that could be asked
 * of the account stays unread.
 *
 * @param at when the files are taken to have been made, ISO 8601: the time of every fact
 * @throws AuthorizationDetailsError when a file is not such a file, or is of another account than the first
 */
export async function readAuthorizationDetails(
  files: readonly string[],
  store: ScanStore,
  at: string,
): Promise<{ readonly account: string; readonly partition: string }> {
  const pages: DetailsFile[] = [];
  const found: Found[] = [];
  const owner = new Owner();
  for (const file of files) {
    const page = await readDetailsFile(file);
    pages.push(page);
    for (const list of LISTS)
      for (const place of page.lists[list] ?? []) found.push(owner.checked(made(list, place), file));
  }
  const { account, partition } = owner.known(files);
  found.push(...withoutDocument(found));
  store.transaction(() => {
    const from = { operation: OPERATION, at };
    store.put(account, GLOBAL, [{ kind: 'aws:account', id: account, facts: {} }, ...found], from);
    store.setListing({ kind: 'aws:account', account, region: GLOBAL, cause: null });
    for (const [kind, lists] of LISTED_IN) {
      const cause = lack(kind, lists, pages, found);
      store.setListing({ kind, account, region: GLOBAL, cause });
    }
  });
  return { account, partition };
}

function made(list: List, place: Place): Found {
  try {
    return FOUND[list](place);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const what = error.failure.detail?.replace(' in the answer', '') ?? 'it is not whole';
    throw new AuthorizationDetailsError(
      `${place.file}: in ${place.path}, ${what}: give what ${COMMAND} prints, unchanged`,
    );
  }
}

/** Versions of the AWS CLI from before 2019 do not print when a role was last used: that is not "never". */
function role(place: Place): Found {
  const found = roleFound(roleDetail(place));
  if (place.object['RoleLastUsed'] !== undefined) return found;
  const lastUsed = unknown(notCollected('the file does not tell RoleLastUsed'));
  return { ...found, facts: { ...found.facts, lastUsed } };
}

/** Whose account the files are of, from the ARNs in them. */
class Owner {
  #first: { readonly account: string; readonly partition: string; readonly file: string } | undefined;

  checked(found: Found, file: string): Found {
    if (found.kind === 'iam:aws-policy') return found;
    const [head, partition = '', service, , account = ''] = (found.arn ?? '').split(':');
    if (head !== 'arn' || service !== 'iam' || !/^\d{12}$/.test(account))
      throw new AuthorizationDetailsError(`${file}: the ARN of ${found.id}, ${found.arn}, names no account`);
    this.#first ??= { account, partition, file };
    if (this.#first.account === account) return found;
    throw new AuthorizationDetailsError(
      `${file} is of account ${account} and ${this.#first.file} of account ${this.#first.account}: give files of one`,
    );
  }

  known(files: readonly string[]) {
    if (this.#first !== undefined) return this.#first;
    throw new AuthorizationDetailsError(
      `${files.join(', ')}: no user, group, role or policy of an account: nothing tells which account it is`,
    );
  }
}

/** Why a kind is not wholly listed; null where nothing speaks against it. */
function lack(
  kind: Kind,
  lists: readonly List[],
  pages: readonly DetailsFile[],
  found: readonly Found[],
): Cause | null {
  // Every page but the last says that there is more.
  if (pages.every((page) => page.isCut)) return notCollected('the file is cut: more was to come');
  const absent = lists.find((list) => pages.every((page) => page.lists[list] === undefined));
  if (absent !== undefined) return notCollected(`there is no ${absent}`);
  const [missing] = namedInVain(kind, found);
  return missing === undefined ? null : notCollected(`${missing} is named and not there`);
}

/** AWS leaves out those of its policies that are only boundaries, and whoever shortens a file leaves out more. */
function withoutDocument(found: readonly Found[]): Found[] {
  return namedInVain('iam:aws-policy', found).map((arn) => {
    const document = unknown(notCollected('the file does not have the document of this policy'));
    return awsPolicyFound(arn, arn.slice(arn.lastIndexOf('/') + 1), document);
  });
}

/** What of a kind is named and not found. */
function namedInVain(kind: Kind, found: readonly Found[]): readonly string[] {
  const there = new Set(found.filter((it) => it.kind === kind).map(idOf));
  return [...new Set(named(kind, found))].filter((name) => !there.has(name));
}

/** What the found ones name of a kind: groups by name, policies by ARN. */
function named(kind: Kind, found: readonly Found[]): string[] {
  const facts = found.map((it) => it.facts);
  if (kind === 'iam:group') return facts.flatMap((it) => strings(it['Groups']));
  if (kind !== 'iam:policy' && kind !== 'iam:aws-policy') return [];
  const arns = facts.flatMap((it) => [
    ...strings(it['ManagedPolicyArns']),
    ...strings([it['PermissionsBoundary']]),
  ]);
  return arns.filter((arn) => isOfAws(arn) === (kind === 'iam:aws-policy'));
}

function idOf(found: Found): string {
  return found.kind === 'iam:group' ? found.id : (found.arn ?? found.id);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

function notCollected(detail: string): Cause {
  return { kind: 'not-collected', operation: OPERATION, detail };
}
