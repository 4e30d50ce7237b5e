import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every check of Trusted Advisor’s category security green? The account’s support plan decides how many there are; all of them need Business support or above.',
  attack:
    'Trusted Advisor marked a leaked access key red, for it found the key in a public repository. Nobody had opened the page since the account was made.',
  console: [
    'Open Trusted Advisor, and *Security*.',
    'Go through what is red, then what is yellow; each check names the resources and what to do.',
    'Exclude single resources that you accept, and refresh the check.',
    'Under *Notification preferences* have the weekly letter sent to those in charge.',
  ],
  cli: code`
    aws support describe-trusted-advisor-checks --language en --region us-east-1 \
      --query "checks[?category=='security'].[id,name]"
    aws support describe-trusted-advisor-check-result --check-id CHECK_ID --region us-east-1 \
      --query 'result.flaggedResources'
    aws support refresh-trusted-advisor-check --check-id CHECK_ID --region us-east-1
  `,
  terraform: code`
    # There is nothing to declare: mend the resources that the checks name.
  `,
  cost: 'Reading is free; the API and the full list of checks come with Business support, which is a share of the bill. What mending costs depends on the check.',
  byHand: {
    run: code`
      aws support describe-trusted-advisor-check-summaries --check-ids CHECK_ID --region us-east-1 \
        --query 'summaries[].[checkId,status]'
    `,
    look: '`ok` for each of the security checks.',
  },
  links: [
    'https://docs.aws.amazon.com/awssupport/latest/user/security-checks.html',
    'https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor.html',
  ],
});
