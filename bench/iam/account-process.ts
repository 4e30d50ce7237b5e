// From an account's policy texts to everybody's way to everybody, in a process of its own; prints what each step cost.
//
//   node bench/iam/account-process.ts [ROLES]
import { bringDown } from '../../src/iam/bring-down/bring-down.ts';
import { escalationGraph } from '../../src/iam/escalation/graph.ts';
import { pathToAdmin } from '../../src/iam/escalation/paths.ts';
import { parsePolicy } from '../../src/iam/language/policy.ts';
import { accessMapOf } from '../../src/iam/sets/access-map.ts';
import { countBits } from '../../src/iam/sets/bits.ts';
import { whoCan } from '../../src/iam/sets/who-can.ts';
import { actionNumber, actionTable } from '../../src/iam/actions/actions.ts';
import { LARGE, syntheticAccount } from './synthetic.ts';

const roles = Number(process.argv[2] ?? LARGE.roles);
const { authorization, documents } = syntheticAccount({ ...LARGE, roles });
actionTable();
const idle = process.memoryUsage.rss();
const cpu: Record<string, number> = {};

function timed<T>(name: string, work: () => T): T {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  cpu[name] = (user + system) / 1000;
  return made;
}

timed('parse', () => documents.map((it) => parsePolicy(it)));
const map = timed('actions of every principal', () => {
  const made = accessMapOf(authorization);
  authorization.principals.forEach((_, number) => made.actionsOf(number));
  return made;
});
timed('who may do an action', () => map.principalsWith(actionNumber('s3:GetObject') ?? 0));
const graph = timed('who can become whom', () => escalationGraph(map));
const reached = timed('all pairs', () => graph.reach('needs-resource'));
const afterPairs = process.memoryUsage.rss();
const paths = timed('a path of each to an administrator', () =>
  authorization.principals.map((_, number) => pathToAdmin(graph, number)).filter((it) => it !== undefined),
);
const { breakers } = timed('bring-down', () => bringDown(graph));

const some = syntheticAccount({ ...LARGE, roles: 500 }).authorization;
const few = accessMapOf(some);
const buckets = some.resources.filter((it) => it.kind === 's3:bucket');
const answers = timed('who-can, 500 roles × 100 buckets', () =>
  buckets.map((it) => whoCan(few, 's3:GetObject', `${it.arn}/key`).inside.length),
);

const measured = {
  principals: authorization.principals.length,
  documents: documents.length,
  edges: graph.edges['needs-resource'].reduce((sum, it) => sum + countBits(it), 0),
  pairs: reached.reduce((sum, it) => sum + countBits(it), 0),
  paths: paths.length,
  breakers: breakers.length,
  whoCan: answers.reduce((sum, it) => sum + it, 0),
  cpuMs: cpu,
  idleMb: Math.round(idle / 2 ** 20),
  pairsMb: Math.round(afterPairs / 2 ** 20),
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
