import { rowById } from '../platform/db/loader.js';
import { File } from './file.entity.js';

export const fileById = rowById(File);
