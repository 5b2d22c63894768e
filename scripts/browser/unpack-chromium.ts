import chromium from '@sparticuz/chromium';

// Unpacks into the temporary folder (TMPDIR) and ends.
await chromium.executablePath();
