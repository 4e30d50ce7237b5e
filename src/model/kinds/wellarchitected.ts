export interface WellArchitectedKinds {
  'wellarchitected:workload': WorkloadFacts;
}

/** A workload of the Well-Architected Tool that this account owns. */
export interface WorkloadFacts {
  /** Over all lenses and pillars. */
  readonly riskCounts: RiskCounts;
  /** Of the Security pillar of AWS's own lens. Null: that lens is not applied. */
  readonly securityRiskCounts: RiskCounts | null;
}

/** How many questions have which risk. */
export interface RiskCounts {
  readonly high: number;
  readonly medium: number;
  readonly unanswered: number;
}
