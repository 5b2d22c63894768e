/** What the files for a host need to know of a site. */
export interface HostedSite {
  readonly origin: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** Absolute path, on the machine that serves, of the folder with `index.html`. */
  readonly folder: string;
  /** Old addresses with the new ones, below the base. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** An address below the base as it stands in the address bar. */
export function pathOn(site: HostedSite, address: string): string {
  return site.base + address.slice(1);
}
