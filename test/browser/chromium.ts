/** The browser of the tests is that of the benchmarks. */
export { launchBrowser } from '../../scripts/browser/chromium.ts';
