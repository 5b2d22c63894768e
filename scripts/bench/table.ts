import type { Machine } from './machine.ts';
import type { RivalMeasurement } from './rival-site.ts';
import type { Versus } from './rivals.ts';
import type { SiteMeasurement } from './site-measurement.ts';

/** The one JSON object that the benchmark prints. */
export interface Measurement extends SiteMeasurement {
  readonly documents: number;
  readonly words: number;
  readonly versus?: Versus;
  readonly machine: Machine;
}

/** The measurement for people. */
export function formatTable(measurement: Measurement): string {
  const { documents, words, seconds, peakRssMb, cpuSeconds, versus, machine } = measurement;
  const rows: [string, string][] = [
    ['documents', `${documents} of ${words} words`],
    ['full build', inSeconds(seconds.full)],
    ['  check', inSeconds(seconds.check)],
    ['  pages, beside the index', inSeconds(seconds.pages)],
    ['  index, beside the pages', inSeconds(seconds.index)],
    ['build, nothing changed', inSeconds(seconds.unchanged)],
    ['build, one change', inSeconds(seconds.oneChange)],
    ...Object.entries(peakRssMb).map(([name, mb]): [string, string] => [
      `process ${name}`,
      `${mb} MB peak, ${inSeconds(cpuSeconds[name] ?? 0)} of processor`,
    ]),
    ['pages', `${measurement.pages} in ${measurement.files} files`],
    ['site', `${measurement.distMb.toFixed(1)} MB`],
    ['  of it search', `${measurement.searchMb.toFixed(1)} MB`],
    ...rivalRows('Hugo and Pagefind', versus?.hugoPagefind),
    ...rivalRows('Starlight', versus?.starlight),
    ...rivalRows('Starlight without its list', versus?.starlightBare),
    ['machine', `${machine.cores} cores, ${machine.memoryGb} GB, load ${machine.loadAverage}`],
    [
      'versions',
      Object.entries(machine.versions)
        .map((entry) => entry.join(' '))
        .join(', '),
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function rivalRows(name: string, rival: RivalMeasurement | undefined): [string, string][] {
  if (!rival) return [];
  if ('missing' in rival) return [[name, rival.missing]];
  const { seconds, ratio, cpuSeconds, cpuRatio, isStopped, pages } = rival;
  const took = isStopped
    ? `stopped after ${inSeconds(seconds)}, ${pages} pages`
    : inSeconds(seconds);
  const than = isStopped ? 'less than ' : '';
  return [
    [name, `${took}; we take ${than}${ratio.toFixed(2)} times that`],
    ['  of processor', `${inSeconds(cpuSeconds)}; we take ${cpuRatio.toFixed(2)} times that`],
  ];
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
