import { judgeIsolation } from '../../effective/container-network.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-monitoring-schedule-isolation',
  title: 'SageMaker monitoring schedules run their jobs without network access',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The job sees all that the model is asked and answers: code in its container could send that away.',
  fix: 'Update the schedule with network isolation in the job that it defines.',
  items: ['own.isolation', 'own.defaults'],
  aka: { securityHub: ['SageMaker.14'] },
  kind: 'sagemaker:monitoring-schedule',
  facts: ['ownNetwork'],
  judge({ facts: { ownNetwork: own } }) {
    if (own === null)
      return notApplicable(
        'The schedule runs a job that is defined apart, which is asked of that definition.',
      );
    return judgeIsolation(own.EnableNetworkIsolation);
  },
});
