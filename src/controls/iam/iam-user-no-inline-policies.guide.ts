import { noInlineGuide } from './inline-guide.ts';

export default noInlineGuide({
  holder: 'user',
  attack:
    'An inline policy with the right to make keys was put on one user for a migration. Reviews go through the list of policies, where it does not show, and it is still there when that user’s key leaks.',
  cost: 'It is free. Attach at most ten managed policies to a user; better still put the policy on a group and the user into it, which `iam-user-no-direct-policies` asks for.',
});
