import { cases, denied } from '../case.ts';
import { parameters } from './fixtures/jobs.ts';

const job = (commandName: string, GlueVersion: string | null, continuousLogs = false) => ({
  facts: { commandName, GlueVersion, parameters: parameters({ continuousLogs }) },
});

export default cases('glue-job-logging', 'glue:job', [
  { name: 'turned on', verdict: 'pass', ...job('glueetl', '4.0', true) },
  { name: 'left out', verdict: 'fail', reason: /on Glue 4\.0/, ...job('glueetl', '4.0') },
  { name: 'a stream', verdict: 'fail', ...job('gluestreaming', '3.0') },
  { name: 'Glue 5.0 needs no argument', verdict: 'pass', ...job('glueetl', '5.0') },
  { name: 'nor do later versions', verdict: 'pass', ...job('glueetl', '10.0') },
  { name: 'nor a Python shell', verdict: 'pass', ...job('pythonshell', '1.0') },
  { name: 'no version', verdict: 'fail', ...job('glueetl', null) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      commandName: denied('glue:GetJobs'),
      GlueVersion: denied('glue:GetJobs'),
      parameters: denied('glue:GetJobs'),
    },
  },
]);
