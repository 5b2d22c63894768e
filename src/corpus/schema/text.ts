import { z } from 'zod';

/** One line of text that says something: never empty. */
export const line = z.string().trim().min(1);

/** A web address of the open web, or a mail address. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A path to a file beside the entry, as written; the checker sees that it exists and stays in the folder. */
export const filePath = z.string().min(1);
