import type { PictureSubject } from './picture-subject.ts';
import { fitText } from './text-fit.ts';

/** A part of the picture, as satori takes it: an element of HTML with its style. */
export interface PictureNode {
  readonly type: 'div' | 'span';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly PictureNode[];
  };
}

/** What those that show a link ask for (https://developers.facebook.com/docs/sharing/webmasters/images). */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The light scheme of src/styles/tokens.css: a picture knows nothing of its reader's. */
const colours = { paper: '#fbfaf7', ink: '#1b1815', soft: '#4b453d', rule: '#d6d0c4' } as const;
const margin = 64;
const titleLine = 1.36;
const titleSizes = [84, 76, 68, 60, 54, 48, 44, 40, 36, 32];

/** Lays out a picture: who publishes, what it is, its title as large as it may be, who and when. */
export function layOut(subject: PictureSubject): PictureNode {
  const { publisher, kind, number, title, lines, host, accent } = subject;
  const box = {
    width: pictureSize.width - 2 * margin,
    height: kind === undefined ? 320 : 268,
    line: titleLine,
  };
  const fit = fitText(title, box, titleSizes);
  return part(
    {
      flexDirection: 'column',
      ...pictureSize,
      boxSizing: 'border-box',
      padding: `44px ${margin}px 40px`,
      borderTop: `16px solid ${accent}`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: 'Latin, Vietnamese',
      fontWeight: 600,
      lineHeight: 1.4,
    },
    [
      part({ ...oneLine, fontSize: 30, color: accent }, publisher),
      part({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
        ...(kind === undefined
          ? []
          : [
              part({ alignItems: 'baseline', marginBottom: 10, fontSize: 34 }, [
                part({ color: colours.soft, marginRight: 18 }, kind),
                ...(number === undefined ? [] : [part({ whiteSpace: 'nowrap' }, number)]),
              ]),
            ]),
        part(
          { display: 'block', fontSize: fit.size, lineHeight: titleLine, lineClamp: fit.lines },
          title,
        ),
      ]),
      part(
        {
          justifyContent: 'space-between',
          paddingTop: 18,
          borderTop: `2px solid ${colours.rule}`,
          fontSize: 28,
          color: colours.soft,
        },
        [
          part({ ...oneLine, maxWidth: 800 }, lines.join('  ·  ')),
          part({ whiteSpace: 'nowrap' }, host),
        ],
      ),
    ],
  );
}

const oneLine = { display: 'block', lineClamp: 1 } as const;

function part(
  style: Readonly<Record<string, string | number>>,
  children: string | readonly PictureNode[],
): PictureNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
