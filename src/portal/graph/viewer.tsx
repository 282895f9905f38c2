/** Who looks at the portal, and what they may do. */
import { createContext, useContext } from 'react';
import { useKept } from '../offline/kept';
import type { useAsk } from './ask';
import { ViewerDocument, type ViewerQuery } from './documents';
import { useToken } from './session';

export type Viewer = ViewerQuery['viewer'];

const nobody: Viewer = { mustChangePassword: false, role: null, today: '', actions: [], account: null, office: null, unit: null, community: null, roles: [] };

/** The viewer for the components below; the public is nobody. */
export const ViewerContext = createContext<Viewer>(nobody);
export const useViewer = (): Viewer => useContext(ViewerContext);

/** Reads who is signed in; without a session nothing is asked. */
export function useReadViewer(): { viewer: Viewer | undefined; error: ReturnType<typeof useAsk>['error']; again: () => void } {
  const token = useToken();
  const { data, error, refetch } = useKept(ViewerDocument, {}, token !== undefined);
  return { viewer: token === undefined ? nobody : data?.viewer, error: token === undefined ? null : error, again: () => void refetch() };
}
