import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecr-repository-tag-immutability',
  title: 'Tags of ECR images cannot be moved',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever may push can put another image under a tag that production pulls, and nothing tells the two apart.',
  fix: 'Make tags immutable, with exceptions for the few that are meant to move.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['ecr_repositories_tag_immutability'],
    cloudsploit: ['ecrRepositoryTagImmutability'],
    securityHub: ['ECR.2'],
  },
  kind: 'ecr:repository',
  facts: ['ImageTagMutability'],
  judge({ facts: { ImageTagMutability: it } }) {
    if (it === 'IMMUTABLE') return pass('ImageTagMutability is IMMUTABLE.');
    if (it === 'IMMUTABLE_WITH_EXCLUSION')
      return pass('ImageTagMutability is IMMUTABLE, but for tags that are named.');
    return fail(`ImageTagMutability is ${it}; expected: IMMUTABLE.`);
  },
});
