/** Who can become whom, for a picture. Texts are as they were read: what draws them makes them safe. */
export interface AccessGraph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What the picture does not show, in a sentence; undefined where it shows all. */
  readonly leftOut?: string;
}

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** A second, smaller line. */
  readonly note?: string;
  readonly kind: 'user' | 'role' | 'outside' | 'several' | 'goal';
}

/** `certain`: with what the policies say now. `conditional`: where further conditions hold. */
export type EdgeValue = 'certain' | 'conditional' | 'needs-resource';

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly value: EdgeValue;
}
