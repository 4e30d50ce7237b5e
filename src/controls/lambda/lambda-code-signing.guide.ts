import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Lambda accept only code for the function that was signed by a profile of yours?',
  attack:
    'A developer’s session may update functions. Its thief uploads his own archive for the payments function; with signing enforced Lambda refuses it, because only the pipeline can sign.',
  console: [
    'Open AWS Signer and make a signing profile for Lambda; let the pipeline sign its archives.',
    'Open Lambda, *Code signing configurations*, *Create*: the profile, and *Enforce*.',
    'Open the function, *Configuration*, *Code signing*, *Edit*, and pick it.',
  ],
  cli: code`
    aws lambda create-code-signing-config \
      --allowed-publishers SigningProfileVersionArns=PROFILE_VERSION_ARN \
      --code-signing-policies UntrustedArtifactOnDeployment=Enforce
    aws lambda put-function-code-signing-config --function-name FUNCTION \
      --code-signing-config-arn CONFIG_ARN
  `,
  terraform: code`
    resource "aws_lambda_code_signing_config" "this" {
      allowed_publishers {
        signing_profile_version_arns = ["PROFILE_VERSION_ARN"]
      }

      policies {
        untrusted_artifact_on_deployment = "Enforce"
      }
    }
  `,
  cost: 'Signing is free. The pipeline gets one more step, and nobody changes code in the console any more. Whoever may change the configuration gets around it: keep that right apart.',
  byHand: {
    run: 'aws lambda get-function-code-signing-config --function-name FUNCTION',
    look: 'A `CodeSigningConfigArn`.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
});
