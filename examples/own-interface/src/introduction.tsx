import { isEmpty, statementsOf } from '@quick-scan/core';
import { Heading } from './heading.tsx';
import { RichText } from './rich-text.tsx';
import type { About } from './about.ts';

export function Introduction({ session, response }: About) {
  const { scan } = session;
  const open = statementsOf(scan).find(({ id }) => response.answers[id] === undefined);
  const goOn = () => session.goTo(open ? { view: 'statement', statement: open.id } : { view: 'review' });

  return (
    <>
      <Heading title={scan.title}>{scan.title}</Heading>
      <div className="intro">
        <RichText content={scan.introduction} />
      </div>
      <ol className="dimensions">
        {scan.dimensions.map(({ id, title, statements }) => (
          <li key={id}>
            <strong>{title}</strong> {statements.length} stellingen
          </li>
        ))}
      </ol>
      <button className="primary" onClick={isEmpty(response) ? session.next : goOn}>
        {isEmpty(response) ? 'Begin' : 'Ga verder'}
      </button>
    </>
  );
}
