import { send } from '../graph/ask';
import { Refused, type Code } from '../graph/refusal';

export interface ShownFile { readonly name: string; readonly mediaType?: string | null; readonly byteLength?: number | null; readonly downloadUrl?: string | null }

/** How a file is shown in the page; anything else is saved. The server names a type by the bytes themselves. */
export function kindOf({ mediaType }: ShownFile): 'picture' | 'pdf' | 'video' | 'other' {
  if (/^image\/(jpeg|png|webp|gif)$/.test(mediaType ?? '')) return 'picture';
  return mediaType === 'application/pdf' ? 'pdf' : mediaType === 'video/mp4' ? 'video' : 'other';
}

/** The bytes behind an address of ours, in the name of who is signed in. Throws `Refused`. */
export async function fetchBytes(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await send(path, { signal });
  if (response.ok) return response.blob();
  const answer = await response.json().catch(() => ({})) as { errors?: { message: string; extensions?: { code?: string } }[] };
  throw new Refused((answer.errors?.[0]?.extensions?.code ?? 'SERVICE_UNAVAILABLE') as Code, answer.errors?.[0]?.message ?? '');
}

/** How a file's bytes are asked for: once, however often it is shown. A stored file never changes, and photos are large, so they are let go soon. */
export const bytesAt = (address: string) => ({ queryKey: ['bytes', address], queryFn: ({ signal }: { signal?: AbortSignal }) => fetchBytes(address, signal), staleTime: 'static' as const, gcTime: 60_000 });

/** Has the browser save some bytes under a name. */
export function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
