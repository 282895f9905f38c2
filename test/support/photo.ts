import sharp from 'sharp';

export interface PhotoOptions { readonly width?: number; readonly height?: number; readonly taken?: string; readonly zone?: string; readonly place?: readonly [number, number] }

/** A photo of something invented: soft shapes from a seed, as unlike each other as two places are. */
export async function aPhoto(seed: number, { width = 1_200, height = 900, taken, zone, place }: PhotoOptions = {}): Promise<Buffer> {
  let state = seed * 2_654_435_761 + 1;
  const next = (): number => { state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0; return (state >>> 8) / 2 ** 24; };
  const shapes = Array.from({ length: 40 }, () => `<circle cx="${next() * 100}%" cy="${next() * 100}%" r="${4 + next() * 14}%" fill="hsl(${next() * 360},60%,${15 + next() * 70}%)"/>`).join('');
  let image = sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#777"/>${shapes}</svg>`)).jpeg({ quality: 88 });
  if (taken !== undefined || place !== undefined) {
    const degrees = (value: number): string => `${Math.trunc(value)}/1 ${Math.trunc((value % 1) * 60)}/1 ${Math.trunc((((value % 1) * 60) % 1) * 6_000)}/100`;
    image = image.withExif({
      IFD0: { Make: 'Invented' },
      IFD2: { ...(taken === undefined ? {} : { DateTimeOriginal: taken }), ...(zone === undefined ? {} : { OffsetTimeOriginal: zone }) },
      ...(place === undefined ? {} : { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: degrees(place[0]), GPSLongitudeRef: 'E', GPSLongitude: degrees(place[1]) } }),
    });
  }
  return image.toBuffer();
}

/** The same photo as another would send it: smaller, compressed again, and stamped. */
export async function stamped(photo: Buffer): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(photo).metadata();
  const [smaller, lower] = [Math.trunc(width * 0.6), Math.trunc(height * 0.6)];
  const stamp = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${smaller}" height="${lower}"><text x="62%" y="96%" font-size="${lower / 20}" fill="#ff0">2018-05-04</text></svg>`);
  return sharp(photo).resize(smaller, lower).composite([{ input: stamp }]).jpeg({ quality: 55 }).toBuffer();
}
