import { encodeCode, score, suggestions, type Scan, type Summary } from '@quick-scan/core';
import type { About } from './about.ts';
import { Heading } from './heading.tsx';

/** Where the organisation stands, per dimension, and the steps that come next. */
export function Report({ session, response }: About) {
  const { scan } = session;
  const result = score(scan, response);
  const steps = suggestions(result, response, 3).map(({ id }) =>
    result.statements.find(({ statement }) => statement.id === id)!,
  );

  return (
    <>
      <p className="place">
        Uitslag van {result.overall.onScale} van de {result.overall.total} stellingen
      </p>
      <Heading title={`Uitslag – ${scan.title}`}>{standing(result.overall)}</Heading>
      <ul className="legend" aria-label="Aantal stellingen per niveau">
        {scan.levels.map(({ value, label }) => (
          <li key={value}>
            <span data-level={value} /> {label}
          </li>
        ))}
      </ul>
      <ul className="profile">
        {result.dimensions.map((each) => (
          <li key={each.id}>
            <strong>{scan.dimensions.find(({ id }) => id === each.id)!.title}</strong>
            <span>{standing(each)}</span>
            <Answers scan={scan} summary={each} />
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <section>
          <h2>Begin hier</h2>
          {steps.map(({ statement, next }) => (
            <article key={statement.id}>
              <h3>{statement.text}</h3>
              <p>
                De volgende stap: <q>{next!.text}</q>
              </p>
            </article>
          ))}
        </section>
      )}
      <p>
        Uw resultaatcode: <code>{encodeCode(scan, response)}</code>
      </p>
      <div className="ways">
        <button onClick={session.back}>Terug naar de antwoorden</button>
        <button onClick={session.restart}>Wis alles en begin opnieuw</button>
      </div>
    </>
  );
}

/** The level in the middle of the answers, or the two that are. */
function standing({ median }: Summary): string {
  if (!median) return 'Te weinig antwoorden voor een beeld';
  const { lower, upper } = median;
  return lower === upper ? lower.label : `Tussen ${lower.label} en ${upper.label}`;
}

/** How many answers there are on each level, as a bar and in words. */
function Answers({ scan, summary: { counts, total } }: { scan: Scan; summary: Summary }) {
  const said = scan.levels.map(({ label }, level) => `${label} ${counts[level]}`);
  return (
    <span className="bar" role="img" aria-label={`Van ${total} stellingen: ${said.join(', ')}`}>
      {counts.map((count, level) => (
        <span key={level} style={{ flexGrow: count }} data-level={level + 1}>
          {count > 0 && count}
        </span>
      ))}
      <span style={{ flexGrow: total - counts.reduce((all, count) => all + count, 0) }} />
    </span>
  );
}
