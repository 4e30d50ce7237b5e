import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the parameter `require_ssl` of the workgroup true?',
  attack:
    'A notebook connects without TLS, and its author’s password passes the office network in plain text.',
  console: [
    'Open the CLI or CloudShell: the console does not show the parameter everywhere.',
    'Set `require_ssl` on the workgroup.',
    'Check that the programs still connect.',
  ],
  cli: code`
    aws redshift-serverless update-workgroup --workgroup-name WORKGROUP \
      --config-parameters parameterKey=require_ssl,parameterValue=true
  `,
  terraform: code`
    resource "aws_redshiftserverless_workgroup" "this" {
      # …
      config_parameter {
        parameter_key   = "require_ssl"
        parameter_value = "true"
      }
    }
  `,
  cost: 'It is free. Clients whose drivers do not speak TLS are refused.',
  byHand: {
    run: code`
    aws redshift-serverless list-workgroups --query "workgroups[].[workgroupName,configParameters]"
  `,
    look: '`require_ssl` `true` for every workgroup.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html'],
});
