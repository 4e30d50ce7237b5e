import { GLUE_VERSIONS, glueSupport } from '../../effective/dated/glue-versions.ts';
import { judgeSupport } from '../../effective/engine-support.ts';
import { control } from '../../model/control.ts';
import { manual, notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'glue-job-version-supported',
  title: 'Spark jobs of Glue run on a version in support',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A version out of support gets no security fixes any more, and one day its jobs no longer start.',
  fix: 'Move the job to a version in support, and test it there.',
  items: ['own.ec2-misconfig'],
  aka: { securityHub: ['Glue.4'] },
  kind: 'glue:job',
  facts: ['commandName', 'GlueVersion'],
  dated: [GLUE_VERSIONS],
  judge({ facts: { commandName, GlueVersion: version } }, { now }) {
    if (commandName !== 'glueetl' && commandName !== 'gluestreaming')
      return notApplicable(`The job runs on ${commandName}, not on Spark.`);
    if (version === null)
      return manual('The job names no version of Glue: see in the console which one it runs on.');
    return judgeSupport(`Glue ${version}`, glueSupport(version), GLUE_VERSIONS, now);
  },
});
