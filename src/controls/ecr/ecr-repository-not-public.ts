import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'ecr-repository-not-public',
  title: 'ECR repositories are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Whoever has an AWS account pulls your images, and reads the code and whatever was left in their layers.',
  fix: "Name the accounts that pull in the repository's policy, or take the statement for everybody out.",
  items: ['own.data-leaks'],
  aka: { prowler: ['ecr_repositories_not_publicly_accessible'], cloudsploit: ['ecrRepositoryPolicy'] },
  kind: 'ecr:repository',
  facts: ['RepositoryPolicyText'],
  judge(repository) {
    return judgePublicPolicy('repository', repository, repository.facts.RepositoryPolicyText);
  },
});
