import { expect, it } from 'vitest';
import { authorizationOf } from './authorization-of.ts';
import { findPrincipal } from './find-principal.ts';
import { ACCOUNT, readings, role, user } from './fixtures/account.ts';

const account = authorizationOf(
  readings({
    users: { unlisted: [], things: [user('ann'), user('both')] },
    roles: { unlisted: [], things: [role('both'), role('deploy', {}, '/team/')] },
  }),
);

it.each([
  [`arn:aws:iam::${ACCOUNT}:user/ann`, 'user/ann'],
  ['ann', 'user/ann'],
  ['user/ann', 'user/ann'],
  ['role/ann', 'none'],
  ['Ann', 'none'],
  ['', 'none'],
  ['deploy', 'role/team/deploy'],
  ['role/deploy', 'role/team/deploy'],
  ['team/deploy', 'role/team/deploy'],
  ['role/team/deploy', 'role/team/deploy'],
  ['role/other/deploy', 'none'],
  ['role/both', 'role/both'],
  ['user/both', 'user/both'],
  ['both', 'several'],
])('%s means %s', (wanted, meant) => {
  const found = findPrincipal(account, wanted);
  expect(found.found === 'one' ? found.principal.arn.split(':')[5] : found.found).toBe(meant);
});
