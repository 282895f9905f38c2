import { fileURLToPath } from 'node:url';

/** The project's own folder, seen from the compiled code in `dist/src/platform`. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
