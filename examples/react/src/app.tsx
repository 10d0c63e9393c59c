/* The scan in React 19: events are heard, a property is set, methods are called through a ref. */
import type { QuickScanElement } from '@quick-scan/element';
import { useRef, useState } from 'react';

const TEAMS = ['Werk, inkomen', 'Zorg'];

export function App() {
  const scan = useRef<QuickScanElement>(null);
  const [step, setStep] = useState('Nog niet begonnen');
  const [answered, setAnswered] = useState(0);
  const [asksTeam, setAsksTeam] = useState(false);
  const count = () => setAnswered(Object.keys(scan.current!.response!.answers).length);

  return (
    <main>
      <h1>Quick scan in React</h1>
      <div className="panel">
        <p>
          <strong role="status">{step}</strong>
          <br />
          Antwoorden: {answered}
        </p>
        <label>
          <input type="checkbox" checked={asksTeam} onChange={(event) => setAsksTeam(event.target.checked)} />
          Vraag naar de afdeling
        </label>
        <button type="button" onClick={() => scan.current?.start()}>
          Begin of ga verder
        </button>
        <button type="button" onClick={() => scan.current?.restart()}>
          Begin opnieuw
        </button>
      </div>
      <quick-scan
        ref={scan}
        groups={asksTeam ? TEAMS : []}
        onquick-scan-ready={count}
        onquick-scan-answer={count}
        onquick-scan-step={(event) => {
          setStep(event.detail.title);
          count();
        }}
        onquick-scan-restart={count}
      />
    </main>
  );
}
