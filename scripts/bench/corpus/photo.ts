import sharp from 'sharp';
import { RandomStream } from './random.ts';

const width = 1600;
const height = 1067;

/** The front matter of a generated picture that lies beside its entry. */
export const photoFields = {
  src: './hinh-mau.jpg',
  alt: 'Những mảng màu loang vào nhau.',
  caption: 'Hình máy vẽ.',
  credit: 'Hình vẽ thử nghiệm',
} as const;

/** Paints a picture of the size of a press photo: soft shapes with grain, so that it compresses like one. */
export async function paintPhoto(seed: number, index: number): Promise<Buffer> {
  const random = new RandomStream(seed, `photo ${index}`);
  const waves = Array.from({ length: 9 }, () => random.next() * 0.02);
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain = random.next() * 14;
      for (let colour = 0; colour < 3; colour++) {
        const [a = 0, b = 0, c = 0] = waves.slice(colour * 3, colour * 3 + 3);
        const wave = Math.sin(x * a) + Math.cos(y * b) + Math.sin((x + y) * c);
        pixels[(y * width + x) * 3 + colour] = 120 + wave * 35 + grain;
      }
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}
