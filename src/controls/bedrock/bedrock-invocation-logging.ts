import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-invocation-logging',
  title: 'Calls of Bedrock’s models are logged in every region',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without the logs nobody can tell what a model was asked and answered, nor whose stolen key asked it.',
  fix: 'Turn on model invocation logging in the region, to a log group or bucket of yours.',
  items: ['monitor.central'],
  aka: {
    prowler: ['bedrock_model_invocation_logging_enabled'],
    cloudsploit: ['modelInvocationLoggingEnabled'],
  },
  kind: 'aws:region',
  facts: ['bedrockInvocationLogging'],
  judge({ facts: { bedrockInvocationLogging: on } }) {
    return on
      ? pass('Model invocation logging is on.')
      : fail('Model invocation logging is off; expected: on, with a log group or bucket.');
  },
});
