import { cases, denied } from '../case.ts';

const job = (commandName: string, GlueVersion: string | null) => ({ facts: { commandName, GlueVersion } });

export default cases('glue-job-version-supported', 'glue:job', [
  { name: 'in support', verdict: 'pass', ...job('glueetl', '5.0') },
  { name: 'the oldest in support', verdict: 'pass', ...job('gluestreaming', '3.0') },
  { name: 'out of support', verdict: 'fail', reason: /ended on 2024-01-31/, ...job('glueetl', '2.0') },
  { name: 'long out of support', verdict: 'fail', ...job('glueetl', '0.9') },
  {
    name: 'on its last day',
    verdict: 'pass',
    ...job('glueetl', '2.0'),
    now: '2024-01-31T12:00:00.000Z',
  },
  { name: 'newer than the list', verdict: 'manual', ...job('glueetl', '6.0') },
  { name: 'none named', verdict: 'manual', ...job('glueetl', null) },
  { name: 'a Python shell', verdict: 'not-applicable', ...job('pythonshell', '1.0') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { commandName: denied('glue:GetJobs'), GlueVersion: denied('glue:GetJobs') },
  },
]);
