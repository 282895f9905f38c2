/**
 * Names of files as every system takes them. A name made here opens on Windows, whose reserved marks and names are the
 * strictest, and on Linux, which counts bytes where Windows counts letters. Pure.
 */

/** Windows counts letters, and a path of folders needs room beside the name. */
const maxLetters = 120;
/** Linux takes 255 bytes, and a Chinese character is three of them. */
const maxBytes = 240;

/** What separates folders, means something to Windows, does not show, or turns writing round. */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]+/gu;
/** Names that Windows keeps for its devices, whatever follows the first full stop. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** The text as a part of a file's name: what no system takes becomes a low line, spaces become one. */
export const namePart = (text: string): string => text.normalize('NFC').replace(unsafe, '_').replace(/\s+/gu, ' ').trim();

/** A name with this ending that every system takes, as much of the text in it as there is room for. */
export function fileName(text: string, ending: string): string {
  const whole = namePart(text).replace(/^\.+/, '').replace(device, '_$1');
  const kept = shortened(whole, maxLetters - ending.length, maxBytes - Buffer.byteLength(ending)).replace(/[. ]+$/, '');
  return `${kept === '' ? '_' : kept}${ending}`;
}

function shortened(text: string, letters: number, bytes: number): string {
  let kept = '';
  let size = 0;
  // By characters, so that none is cut in two.
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (kept.length + character.length > letters || size > bytes) break;
    kept += character;
  }
  return kept;
}

/**
 * Gives out names that are all different, also for systems that take capital and small letters for the same: the first of a
 * name ends in 01, the next in 02 and so on.
 */
export class NumberedNames {
  readonly #given = new Map<string, number>();

  next(text: string, ending: string): string {
    // Shortened first, so that what differs only in what was cut off is told apart by its number.
    const stem = fileName(text, `_0000${ending}`).slice(0, -`_0000${ending}`.length);
    const key = `${stem}${ending}`.toLowerCase();
    const number = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, number);
    return `${stem}_${String(number).padStart(2, '0')}${ending}`;
  }
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp', 'application/pdf': '.pdf', 'text/csv': '.csv', 'video/mp4': '.mp4', 'application/zip': '.zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** The ending that goes with what a file is by its content, whatever its sender called it. */
export const endingOf = (mediaType: string | null): string => endings[mediaType ?? ''] ?? '.bin';
