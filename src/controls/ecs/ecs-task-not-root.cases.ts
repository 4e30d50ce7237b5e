import { container } from './containers-in-cases.ts';
import { cases, denied } from '../case.ts';

const linux = (User: string | null) => ({ windows: false, ContainerDefinitions: [container({ User })] });
const windows = (User: string | null) => ({ windows: true, ContainerDefinitions: [container({ User })] });

export default cases('ecs-task-not-root', 'ecs:task-definition', [
  { name: 'a number', verdict: 'pass', facts: linux('1000:1000') },
  { name: 'a name', verdict: 'pass', facts: linux('app') },
  { name: 'root', verdict: 'fail', reason: /app \(root\)/, facts: linux('root') },
  { name: 'root by number', verdict: 'fail', facts: linux('0') },
  { name: 'root of another group', verdict: 'fail', facts: linux('0:1000') },
  { name: 'whatever the image says', verdict: 'fail', reason: /no user/, facts: linux(null) },
  { name: 'a user of Windows', verdict: 'pass', facts: windows('ContainerUser') },
  { name: 'the administrator of Windows', verdict: 'fail', facts: windows('containeradministrator') },
  { name: 'Windows without a user', verdict: 'fail', facts: windows(null) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { windows: false, ContainerDefinitions: denied('ecs:DescribeTaskDefinition') },
  },
]);
