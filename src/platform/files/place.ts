import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';
import { Scanner } from './scanner.js';
import type { FileStore } from './store.js';

/** The store of the settings: the bucket of S3_URL, or a folder of DATA_DIR. */
export const openFileStore = (config: Config): Promise<FileStore> =>
  config.S3_URL === undefined ? FolderStore.at(join(resolve(config.DATA_DIR), 'files')) : S3Store.at(config.S3_URL);

/** What the settings say about files that arrive. */
export interface FileRules {
  readonly fileBytes: number;
  readonly unitBytes: number;
  readonly officeBytes: number;
  /** Where there is none, files are not scanned. */
  readonly scanner?: Scanner;
}

const megabyte = 1_048_576;

export const scannerOf = ({ CLAMD_URL, CLAMD_SECONDS }: Config): Scanner | undefined => (CLAMD_URL === undefined ? undefined : new Scanner(CLAMD_URL, CLAMD_SECONDS * 1_000));

export const fileRulesOf = (config: Config): FileRules => ({
  fileBytes: config.MAX_FILE_MB * megabyte, unitBytes: config.MAX_UNIT_MB * megabyte, officeBytes: config.MAX_OFFICE_MB * megabyte,
  scanner: scannerOf(config),
});
