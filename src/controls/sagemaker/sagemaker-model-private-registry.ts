import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-model-private-registry',
  title: 'SageMaker models take their images from a private registry in your VPC',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'An image from elsewhere may change under your feet; from a registry in your network you run what you put there.',
  fix: 'Copy the image to a Docker registry in your VPC, and make the model anew with the access mode Vpc.',
  items: ['own.isolation'],
  aka: { securityHub: ['SageMaker.16', 'SageMaker.19'] },
  kind: 'sagemaker:model',
  facts: ['images'],
  judge({ facts: { images } }) {
    if (images.length === 0) return notApplicable('The model comes from a model package, with its image.');
    const others = images.filter((it) => it.RepositoryAccessMode !== 'Vpc').map(({ Image }) => Image);
    if (others.length === 0) return pass('All images come from a registry in your VPC.');
    return fail(`From a repository of ECR: ${others.join(', ')}; expected: a registry in your VPC.`);
  },
});
