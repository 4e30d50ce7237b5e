import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all layers of the function from this account, or from accounts that the setting `knownAccounts` names? Two accounts of AWS’s are in it from the start.',
  attack:
    'A layer with a PDF tool was found in a blog. Its author loses his account; version 12 sends the function’s credentials away at each start, and the next deployment takes version 12.',
  console: [
    'Download the layer’s version, look into it, and publish it as a layer of your own.',
    'Open Lambda, the function, *Code*, *Layers*, *Edit*, and replace it.',
  ],
  cli: code`
    aws lambda get-layer-version-by-arn --arn LAYER_VERSION_ARN
    aws lambda publish-layer-version --layer-name NAME --content S3Bucket=BUCKET,S3Key=layer.zip
    aws lambda update-function-configuration --function-name FUNCTION --layers OWN_LAYER_VERSION_ARN
  `,
  terraform: code`
    resource "aws_lambda_layer_version" "this" {
      layer_name = "NAME"
      filename   = "layer.zip"
    }

    resource "aws_lambda_function" "this" {
      # …
      layers = [aws_lambda_layer_version.this.arn]
    }
  `,
  cost: 'It is free, but you now watch for new versions yourself.',
  byHand: {
    run: "aws lambda list-functions --query 'Functions[].[FunctionName,Layers[].Arn]'",
    look: 'Account numbers that you know.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html'],
});
