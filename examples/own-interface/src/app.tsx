/*
 * A scan with an interface of one's own. All that there is to know stands in the session of the core: this draws
 * its snapshot, and calls its methods.
 */
import type { Session } from '@quick-scan/core';
import { useSyncExternalStore } from 'react';
import { Introduction } from './introduction.tsx';
import { Question } from './question.tsx';
import { Report } from './report.tsx';
import { Review } from './review.tsx';

export function App({ session }: { session: Session }) {
  const { place, response, saving } = useSyncExternalStore(
    session.subscribe,
    session.getSnapshot,
    session.getSnapshot,
  );
  const about = { session, response };

  return (
    <main>
      {place.view === 'introduction' ? (
        <Introduction {...about} />
      ) : place.view === 'statement' ? (
        <Question key={place.statement} id={place.statement} {...about} />
      ) : place.view === 'report' ? (
        <Report {...about} />
      ) : (
        <Review {...about} />
      )}
      <footer>
        <p role="status">
          {saving === 'saved' &&
            'Uw antwoorden staan alleen in deze browser. U kunt stoppen en later verdergaan.'}
          {saving === 'failed' &&
            'Uw antwoorden kunnen hier niet worden bewaard. Ze zijn weg als u de pagina sluit.'}
        </p>
      </footer>
    </main>
  );
}
