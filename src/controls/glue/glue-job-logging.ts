import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'glue-job-logging',
  title: 'Glue jobs log while they run',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without continuous logs nobody sees what a job does until it ends, and often not even then what its workers did.',
  fix: 'Set the argument --enable-continuous-cloudwatch-log to true, or move the job to Glue 5.0, which always logs.',
  items: ['monitor.central'],
  aka: { prowler: ['glue_etl_jobs_logging_enabled'] },
  kind: 'glue:job',
  facts: ['commandName', 'GlueVersion', 'parameters'],
  judge({ facts: { commandName, GlueVersion, parameters } }) {
    if (!SPARK.has(commandName)) return pass(`Jobs that run on ${commandName} log always.`);
    if (parameters.continuousLogs) return pass('The argument --enable-continuous-cloudwatch-log is true.');
    // https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html
    if (Number.parseFloat(GlueVersion ?? '0') >= 5) return pass(`Glue ${GlueVersion} always logs.`);
    return fail(
      `The argument --enable-continuous-cloudwatch-log is not true on ${GlueVersion === null ? 'a job without a version' : `Glue ${GlueVersion}`}; expected: true.`,
    );
  },
});

const SPARK = new Set(['glueetl', 'gluestreaming']);
