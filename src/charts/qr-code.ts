import {encode} from 'uqr';

/** A QR code as one path of unit squares, in a viewBox of `size` × `size` that holds the quiet zone. */
export interface QrCode {
  /** Modules on a side, with four of quiet zone on each side. */
  readonly size: number;
  /** 1 to 40; paper should stay at 4 or below, so that a module is 0.8 mm at 35 mm. */
  readonly version: number;
  readonly path: string;
}

const quietZone = 4;

/** The QR code of an address at level M, dark modules joined by rows. Same text, same path. */
export function qrCode(text: string): QrCode {
  const {data, size, version} = encode(text, {ecc: 'M', border: quietZone});
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (x + 1 < size && row[x + 1]) x++;
      runs.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`);
    }
  });
  return {size, version, path: runs.join('')};
}
