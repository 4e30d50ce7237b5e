import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-endpoint-config-instances',
  title: 'Production variants of SageMaker endpoints have more than one instance',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'One instance is in one Availability Zone: when either fails, the model does not answer.',
  fix: 'Make the endpoint configuration anew with two instances for each variant, and update the endpoint to it.',
  items: ['own.defaults'],
  aka: {
    prowler: ['sagemaker_endpoint_config_prod_variant_instances'],
    securityHub: ['SageMaker.4'],
  },
  kind: 'sagemaker:endpoint-config',
  facts: ['ProductionVariants'],
  settings: { instances: 2 },
  judge({ facts: { ProductionVariants: variants } }, { settings: { instances } }) {
    const counted = variants.flatMap(({ VariantName: name, InitialInstanceCount: count }) =>
      count === null ? [] : [{ name, count }],
    );
    if (counted.length === 0) return notApplicable('All variants are serverless.');
    const told = counted.map(({ name, count }) => `${name} has ${count}`).join(', ');
    const few = counted.some(({ count }) => count < instances);
    return few ? fail(`Instances: ${told}; expected: at least ${instances}.`) : pass(`Instances: ${told}.`);
  },
});
