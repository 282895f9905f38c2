/** Sends one file and gives its key: for what waits in the outbox, where nobody looks on. A repeat with the same key goes on with the first, or finds it done. */
import { Upload } from 'tus-js-client';
import type { FilePurpose } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { tokenNow, touchSession } from '../graph/session';
import { hashOf, partBytes, passing, refusalFrom } from './sending';

interface Whole { readonly key: string; readonly name: string; readonly bytes: Blob }

/** Throws `Refused`: SERVICE_UNAVAILABLE for whatever may be better in a while. */
export async function sendWhole(purpose: FilePurpose, { key, name, bytes }: Whole): Promise<string> {
  const token = tokenNow();
  const sha256 = await hashOf(bytes);
  return new Promise((resolve, reject) => {
    const upload: Upload = new Upload(bytes, {
      endpoint: `${location.origin}/files`, chunkSize: partBytes, retryDelays: null, storeFingerprintForResuming: false,
      // The answer to the first request says how much of it the server has already.
      uploadDataDuringCreation: true,
      metadata: { purpose, name, key, ...(sha256 === undefined ? {} : { sha256 }) },
      onBeforeRequest: (request) => {
        if (token === undefined || tokenNow() !== token) throw new Refused('UNAUTHENTICATED', 'Another session');
        request.setHeader('authorization', `Bearer ${token}`);
      },
      onAfterResponse: () => touchSession(),
      onSuccess: () => resolve(upload.url!.slice(upload.url!.lastIndexOf('/') + 1)),
      onError: (error) => {
        const refused = refusalFrom(error);
        reject(passing.includes(refused.code) ? new Refused('SERVICE_UNAVAILABLE', refused.message) : refused);
      },
    });
    upload.start();
  });
}
