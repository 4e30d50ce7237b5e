import { cases, denied } from '../case.ts';

export default cases('ecr-repository-tag-immutability', 'ecr:repository', [
  { name: 'immutable', verdict: 'pass', facts: { ImageTagMutability: 'IMMUTABLE' } },
  { name: 'but for some', verdict: 'pass', facts: { ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' } },
  { name: 'mutable', verdict: 'fail', facts: { ImageTagMutability: 'MUTABLE' } },
  { name: 'mutable but for some', verdict: 'fail', facts: { ImageTagMutability: 'MUTABLE_WITH_EXCLUSION' } },
  { name: 'denied', verdict: 'unknown', facts: { ImageTagMutability: denied('ecr:DescribeRepositories') } },
]);
