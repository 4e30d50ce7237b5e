import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'mq-broker-logged',
  title: 'Amazon MQ brokers send their logs to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without its logs nobody can tell who signed in to a broker and what was changed there.',
  fix: 'Turn on the general log, and the audit log where the engine is ActiveMQ.',
  items: ['monitor.central'],
  aka: {
    prowler: ['mq_broker_logging_enabled'],
    cloudsploit: ['mqLogExports'],
    securityHub: ['MQ.2'],
  },
  kind: 'mq:broker',
  facts: ['EngineType', 'Logs'],
  judge({ facts: { EngineType, Logs } }) {
    const missing = [
      ...(Logs.General ? [] : ['General']),
      ...(EngineType === 'ACTIVEMQ' && !Logs.Audit ? ['Audit'] : []),
    ];
    if (missing.length > 0) return fail(`These logs are off: ${missing.join(', ')}; expected: on.`);
    return pass(
      EngineType === 'ACTIVEMQ' ? 'The general and the audit log are on.' : 'The general log is on.',
    );
  },
});
