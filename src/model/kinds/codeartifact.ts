export interface CodeArtifactKinds {
  'codeartifact:domain': CodeArtifactDomainFacts;
  'codeartifact:repository': CodeArtifactRepositoryFacts;
}

export interface CodeArtifactDomainFacts {
  /** ARN of the KMS key that encrypts the packages of all its repositories. */
  readonly EncryptionKey: string;
}

export interface CodeArtifactRepositoryFacts {
  readonly RepositoryName: string;
  readonly DomainName: string;
  /** 12 digits. */
  readonly DomainOwner: string;
  /** Packages (`npm:@scope/name`) of which versions may be published here and be fetched from outside as well. */
  readonly mixedPackages: readonly string[];
}
