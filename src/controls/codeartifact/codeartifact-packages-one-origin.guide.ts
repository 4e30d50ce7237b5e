import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does each package of the repository get its versions from one side: published by you, or fetched from a public repository? What the package’s group forbids counts as forbidden; a group that allows some repositories only counts as allowing.',
  attack:
    'A log of a build names `@shop/prices`, a package that exists in your repository alone. Somebody publishes one of that name, version 99, in npm’s; the next build takes the newest, and runs his script with its role.',
  console: [
    'Open CodeArtifact, the repository, the package, *Origin controls*, *Edit*.',
    'For a package of yours set *Publish* to *Allow* and *Upstream* to *Block*; for the others the other way round.',
    'Or make a package group of your names under the domain, *Package groups*, and block *External upstream* there.',
  ],
  cli: code`
    aws codeartifact put-package-origin-configuration --domain DOMAIN --repository REPOSITORY \
      --format npm --namespace SCOPE --package PACKAGE --restrictions publish=ALLOW,upstream=BLOCK

    # Or for all packages of a scope at once:
    aws codeartifact create-package-group --domain DOMAIN --package-group '/npm/SCOPE/*'
    aws codeartifact update-package-group-origin-configuration --domain DOMAIN \
      --package-group '/npm/SCOPE/*' --restrictions EXTERNAL_UPSTREAM=BLOCK
  `,
  terraform: code`
    # The AWS provider knows no origin controls of packages. By CloudFormation a group has them:
    resource "aws_cloudformation_stack" "own_packages" {
      name = "own-packages"

      template_body = jsonencode({
        Resources = {
          Group = {
            Type = "AWS::CodeArtifact::PackageGroup"
            Properties = {
              DomainName = "DOMAIN"
              Pattern    = "/npm/SCOPE/*"
              OriginConfiguration = {
                Restrictions = {
                  Publish          = { RestrictionMode = "ALLOW" }
                  ExternalUpstream = { RestrictionMode = "BLOCK" }
                  InternalUpstream = { RestrictionMode = "ALLOW" }
                }
              }
            }
          }
        }
      })
    }
  `,
  cost: 'It is free. Builds that really need a package of yours and the public one of the same name break: give yours another name.',
  byHand: {
    run: 'aws codeartifact list-packages --domain DOMAIN --repository REPOSITORY --publish ALLOW --upstream ALLOW',
    look: 'No packages, or such whose group blocks one side.',
  },
  links: [
    'https://docs.aws.amazon.com/codeartifact/latest/ug/package-origin-controls.html',
    'https://docs.aws.amazon.com/codeartifact/latest/ug/package-group-origin-controls.html',
    'https://docs.aws.amazon.com/codeartifact/latest/ug/dependency-substitution-attacks.html',
  ],
});
