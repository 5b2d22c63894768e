/** What any page may load: files of its own site, nothing inline, nothing evaluated, nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
