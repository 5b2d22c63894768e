const everywhere = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What any page may load: files of its own site, nothing inline, nothing evaluated, nothing from elsewhere. */
export const contentSecurityPolicy = everywhere;

/**
 * What the search page may do besides: run the WebAssembly that Pagefind searches with. Its worker is
 * not bound by the policy of a page, but where none can be started Pagefind searches in the page.
 */
export const searchSecurityPolicy = `${everywhere}; script-src 'self' 'wasm-unsafe-eval'`;
