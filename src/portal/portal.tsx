/** The portal: which screen stands at which address, and what comes before all of them. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { useReadViewer, useViewer, ViewerContext } from './graph/viewer';
import { refusalOf } from './graph/refusal';
import { useToken } from './graph/session';
import { Page } from './look/page';
import { openOutbox } from './offline/outbox';
import { forgetKept } from './offline/kept';
import './offline/install';
import './offline/senders';
import { takeSizeOf } from './look/size';
import { Empty, Loading, RefusedState } from './look/states';
import { Theme } from './look/theme';
import { stateWords } from './look/words';
import { offers, screens, type Screen } from './screens';
import { PasswordForm } from './shell/password';
import { Shell } from './shell/shell';
import { SignIn } from './shell/sign-in';
import { shellWords } from './shell/words';
import { useWords } from './words';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      // What may be better in a second is tried again; a refusal stays one.
      retry: (failures, error) => failures < 2 && ['OFFLINE', 'SERVICE_UNAVAILABLE'].includes(refusalOf(error).code),
      retryDelay: 700,
    },
  },
});

export function Portal(): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <Theme><BrowserRouter><Sessions /></BrowserRouter></Theme>
    </QueryClientProvider>
  );
}

/** Another session begins with nothing of the last one: neither what it read nor what it had open. */
function Sessions(): ReactNode {
  return <Viewed key={useToken()} />;
}

function Viewed(): ReactNode {
  const t = useWords(shellWords);
  const { viewer, error, again } = useReadViewer();
  useEffect(() => () => { queries.clear(); void forgetKept(); }, []);
  const accountId = viewer?.account?.id ?? '';
  const percent = viewer?.account?.typeSize;
  useEffect(() => { if (percent !== undefined) takeSizeOf(percent); }, [percent]);
  useEffect(() => (accountId === '' ? undefined : openOutbox(accountId, () => queries.invalidateQueries())), [accountId]);
  if (!viewer) return error ? <main><Page title={t.system}><RefusedState error={error} again={again} /></Page></main> : <Loading />;
  return (
    <ViewerContext value={viewer}>
      <Shell>
        {viewer.mustChangePassword ? <FirstPassword /> : (
          <Routes>
            {screens.map((screen) => <Route key={screen.path} path={screen.path} element={<Door screen={screen} />} />)}
            <Route path="*" element={<Nowhere />} />
          </Routes>
        )}
      </Shell>
    </ViewerContext>
  );
}

/** Opens a screen to whom it offers something; the public is asked to sign in where it needs to. */
function Door({ screen }: { readonly screen: Screen }): ReactNode {
  const viewer = useViewer();
  if (offers(screen, viewer)) return <screen.page />;
  return viewer.role ? <Nowhere /> : <SignIn />;
}

function FirstPassword(): ReactNode {
  const t = useWords(shellWords);
  return <Page width="narrow" title={t.firstPassword} lead={t.firstPasswordLead}><div className="card"><PasswordForm first /></div></Page>;
}

function Nowhere(): ReactNode {
  const t = useWords(stateWords);
  return <Page title={t.notFoundTitle}><Empty title={t.notFoundHint} /></Page>;
}
