import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PageStyles } from './site-program.ts';
import { filesBelow } from './files-below.ts';
import { fileStamp, isUnchanged, stampFile, type FileStamp } from './kept-file.ts';
import { linkFile } from '#search/link-file.ts';
import type { PictureNames } from './resized-pictures.ts';

/** The program of an earlier build, with everything beside pages that the build has written. */
export interface KeptProgram {
  /** Puts style sheets, scripts, pictures and the like into the folder of a site. */
  readonly placeAssets: (site: string) => void;
  /** The file to start it by, and the style sheets of its pages. */
  readonly entry: string;
  readonly styles: readonly PageStyles[];
  readonly pictures: PictureNames;
}

/** Keeps a program while a build goes on. */
export interface ProgramKeeper {
  /** Takes the program before Astro removes it; returns the file to start it by. */
  readonly take: (program: string, styles: readonly PageStyles[]) => string;
  /**
   * Takes files of the built site that belong to the program, and the names of pictures in the sizes
   * that were asked for; puts it in the place of the one before.
   */
  readonly keep: (site: string, assets: readonly string[], pictures: PictureNames) => void;
}

const manifestShape = z.object({
  key: z.string(),
  pictures: z.record(z.string(), z.string()),
  styles: z.array(z.object({ page: z.string(), styles: z.array(z.unknown()) })),
  program: z.record(z.string(), fileStamp),
  assets: z.record(z.string(), fileStamp),
});

type Manifest = z.output<typeof manifestShape>;

const manifestName = 'program.json';
const entryName = /^prerender-entry\..*\.mjs$/;

/** Keeps a program in a folder, for builds with the same key. */
export function programKeeper(folder: string, key: string): ProgramKeeper {
  const aside = `${folder}.${process.pid}`;
  let manifest: Manifest = { key, styles: [], pictures: {}, program: {}, assets: {} };
  const keepFiles = (name: 'program' | 'assets', from: string, files: readonly string[]) =>
    Object.fromEntries(
      files.map((file): [string, FileStamp] => {
        const kept = path.join(aside, name, file);
        linkFile(path.join(from, file), kept);
        return [file, stampFile(kept)];
      }),
    );
  return {
    take: (program, styles) => {
      rmSync(aside, { recursive: true, force: true });
      manifest = {
        ...manifest,
        styles: styles.map(({ page, styles }) => ({ page, styles: [...styles] })),
        program: keepFiles('program', program, filesBelow(program)),
      };
      return path.join(aside, 'program', entryOf(manifest) ?? '');
    },
    keep: (site, assets, pictures) => {
      manifest = { ...manifest, pictures, assets: keepFiles('assets', site, assets) };
      writeFileSync(path.join(aside, manifestName), JSON.stringify(manifest));
      rmSync(folder, { recursive: true, force: true });
      try {
        renameSync(aside, folder);
      } catch {
        // Another build of the same content has just kept its own, which is as good.
        rmSync(aside, { recursive: true, force: true });
      }
    },
  };
}

/** The program that was kept, if it is the one wanted and nothing of it has changed. */
export function openKeptProgram(folder: string, key: string): KeptProgram | undefined {
  const manifest = readManifest(folder);
  if (manifest?.key !== key) return undefined;
  const { program, assets, styles, pictures } = manifest;
  const entry = entryOf(manifest);
  const areWhole = (name: 'program' | 'assets', files: Record<string, FileStamp>) =>
    Object.entries(files).every(([file, stamp]) =>
      isUnchanged(path.join(folder, name, file), stamp),
    );
  if (entry === undefined || !areWhole('program', program) || !areWhole('assets', assets))
    return undefined;
  return {
    placeAssets: (site) => {
      for (const file of Object.keys(assets))
        linkFile(path.join(folder, 'assets', file), path.join(site, file));
    },
    entry: path.join(folder, 'program', entry),
    styles,
    pictures,
  };
}

function entryOf({ program }: Manifest): string | undefined {
  return Object.keys(program).find((file) => entryName.test(file));
}

function readManifest(folder: string): Manifest | undefined {
  try {
    const text = readFileSync(path.join(folder, manifestName), 'utf8');
    return manifestShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
