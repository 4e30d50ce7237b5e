import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-notebook-imdsv2',
  title: 'SageMaker notebook instances answer only to version 2 of the metadata service',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'By version 1, any program that can be made to fetch a URL gives away the credentials of the notebook’s role.',
  fix: 'Stop the notebook instance, and set version 2 as the least that its metadata service answers to.',
  items: ['own.defaults'],
  aka: {},
  kind: 'sagemaker:notebook-instance',
  facts: ['MinimumInstanceMetadataServiceVersion'],
  judge({ facts: { MinimumInstanceMetadataServiceVersion: version } }) {
    const told = `MinimumInstanceMetadataServiceVersion is ${version}`;
    return version === '2' ? pass(`${told}.`) : fail(`${told}; expected: 2.`);
  },
});
