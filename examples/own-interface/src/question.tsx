import { statementsOf, UNKNOWN, type Answer } from '@quick-scan/core';
import type { About } from './about.ts';
import { Heading } from './heading.tsx';
import { RichText } from './rich-text.tsx';

/** One statement: choose the sentence that fits, or that it is not known. */
export function Question({ id, session, response }: About & { id: string }) {
  const { scan } = session;
  const statements = statementsOf(scan);
  const statement = statements.find((each) => each.id === id)!;
  const dimension = scan.dimensions.find((each) => each.statements.includes(statement))!;
  const at = statements.indexOf(statement) + 1;
  const place = `Stelling ${at} van ${statements.length}`;
  const answer = response.answers[id];

  const choice = (value: Answer, label: string, text?: string) => (
    <label key={value} className="choice">
      <input type="radio" name={id} checked={answer === value} onChange={() => session.answer(id, value)} />
      <span>
        <strong>{label}</strong>
        {text && <span>{text}</span>}
      </span>
    </label>
  );

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        session.next();
      }}
    >
      <p className="place">
        {dimension.title} · {place}
      </p>
      <progress value={at} max={statements.length} aria-label="Voortgang" />
      <Heading title={`${place} – ${scan.title}`}>{statement.text}</Heading>
      {statement.explanation.length > 0 && (
        <details>
          <summary>Toelichting</summary>
          <RichText content={statement.explanation} />
        </details>
      )}
      <fieldset>
        <legend>Welke zin past het best bij uw organisatie?</legend>
        {statement.options.map(({ level, text }) => choice(level, scan.levels[level - 1]!.label, text))}
        {scan.unknown && choice(UNKNOWN, scan.unknown.label)}
      </fieldset>
      <div className="ways">
        <button type="button" onClick={session.back}>
          Terug
        </button>
        <button className="primary">{answer === undefined ? 'Sla over' : 'Volgende'}</button>
      </div>
    </form>
  );
}
