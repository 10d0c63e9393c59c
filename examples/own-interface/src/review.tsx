import { statementsOf } from '@quick-scan/core';
import type { About } from './about.ts';
import { Heading } from './heading.tsx';

/** What is still open, before the report. */
export function Review({ session, response }: About) {
  const open = statementsOf(session.scan).filter(({ id }) => response.answers[id] === undefined);

  return (
    <>
      <Heading title={`Bijna klaar – ${session.scan.title}`}>Bijna klaar</Heading>
      {open.length === 0 ? (
        <p>U hebt bij alle stellingen gekozen.</p>
      ) : (
        <>
          <p>Deze stellingen hebt u overgeslagen. Ze tellen niet mee in de uitslag.</p>
          <ul className="open">
            {open.map(({ id, text }) => (
              <li key={id}>
                <button className="link" onClick={() => session.goTo({ view: 'statement', statement: id })}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="ways">
        <button onClick={session.back}>Terug</button>
        <button className="primary" onClick={session.complete}>
          Toon de uitslag
        </button>
      </div>
    </>
  );
}
