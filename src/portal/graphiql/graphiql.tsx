/** GraphiQL for developers, at `/graphql` in a browser: built like the portal, so that it too asks nobody else. */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

const welcome = `# 考核 Kaohe. Sign in first; then write below, under "Headers":
# { "Authorization": "Bearer <token>" }
mutation SignIn {
  signIn(input: { username: "unit-001", password: "" }) {
    token
  }
}

query Who {
  viewer {
    account { name }
    role
    unit { nameZh }
    actions
  }
}
`;

/** Asks the graph; every answer, refusals included, is shown as it came. */
async function ask(params: object, options?: { headers?: Record<string, string> }): Promise<never> {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...options?.headers }, body: JSON.stringify(params) });
  return await response.json() as never;
}

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={ask} defaultQuery={welcome} defaultEditorToolsVisibility="headers" shouldPersistHeaders={false} />,
);
