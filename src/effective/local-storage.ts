/**
 * Families whose name does not say that they have storage of their own (where it does, a `d` follows the generation).
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html
 */
const FAMILIES = new Set(
  'd2 d3 d3en dl1 f1 f2 g5 g6 g6e gr6 h1 i2 i3 i3en i4g i4i i7i i7ie i8g im4gn is4gen p5 p5e p5en p6-b200 p6-b300 trn1 trn1n trn2 trn2u x1 x1e'.split(
    ' ',
  ),
);

/**
 * Whether an instance type (`ml.g5.xlarge`) has disks of its own, which its hardware encrypts. SageMaker takes no key for
 * those: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html
 */
export function hasLocalStorage(type: string): boolean {
  const family = type.replace(/^ml\./, '').split('.', 1)[0] ?? '';
  return FAMILIES.has(family) || /^[a-z]+\d+[a-z]*d[a-z]*$/.test(family);
}
