import { planGuide } from './plan-guide.ts';

export default planGuide({
  name: 'Runtime Monitoring',
  feature: 'RUNTIME_MONITORING',
  attack:
    'Through a flaw in the web application somebody starts a shell, fetches a program and runs it. Each step is ordinary traffic to an ordinary address; an agent on the machine sees a web server that starts a shell, which it never does.',
  cost: 'It is paid by the virtual CPU of what is watched, about a dollar fifty a month, with the first 30 days for nothing; the agent takes some memory of each machine.',
});
