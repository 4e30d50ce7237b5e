import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-not-root',
  title: 'ECS containers do not run as root or administrator',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A process that is root in its container needs one hole in the kernel or runtime less to be root outside.',
  fix: 'Name a user other than root (Linux) or ContainerAdministrator (Windows) for every container.',
  items: ['iam.instance-mixing'],
  aka: { securityHub: ['ECS.20', 'ECS.21'] },
  kind: 'ecs:task-definition',
  facts: ['ContainerDefinitions', 'windows'],
  judge({ facts: { ContainerDefinitions: containers, windows } }) {
    const bad = containers.filter(({ User }) => (windows ? isAdministrator(User) : isRoot(User)));
    const wanted = windows ? 'a user other than ContainerAdministrator' : 'a user other than root';
    if (bad.length === 0) return pass(`Every container names ${wanted}.`);
    const clauses = bad.map(
      ({ Name, User }) => `${Name} (${User === null ? "no user, so the image's" : User})`,
    );
    return fail(`Not so ${clauses.join(', ')}; expected: ${wanted}.`);
  },
});

/** `user`, `user:group`, `uid`, `uid:gid`. */
function isRoot(user: string | null): boolean {
  const [name = ''] = (user ?? 'root').split(':');
  return name === 'root' || /^0+$/.test(name);
}

function isAdministrator(user: string | null): boolean {
  return user === null || user.toLowerCase() === 'containeradministrator';
}
