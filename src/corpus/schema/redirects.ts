import { z } from 'zod';

const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/);

/** Old address to new address, both from the root of the site, as in `/van-ban/2023/cu/`. */
export const redirects = z.record(address, address);
