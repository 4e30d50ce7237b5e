export interface GlobalAcceleratorKinds {
  'globalaccelerator:accelerator': AcceleratorFacts;
}

/** Fixed addresses that lead into AWS's network near whoever asks. */
export interface AcceleratorFacts {
  readonly Enabled: boolean;
}
