import type { Response, Session } from '@quick-scan/core';

/** What each step is about: the session that it acts on, and what was filled in until now. */
export interface About {
  session: Session;
  response: Response;
}
