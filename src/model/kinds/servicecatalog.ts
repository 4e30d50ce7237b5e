export interface ServiceCatalogKinds {
  'servicecatalog:portfolio': PortfolioFacts;
}

export interface PortfolioFacts {
  /** Accounts that it is shared with one by one; shares with the organization or a unit of it are not among them. */
  readonly sharedWith: readonly string[];
}
