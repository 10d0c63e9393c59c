import type { Place } from '@quick-scan/core';
import { tell } from './events.ts';
import { focusAt } from './focus.ts';
import type { JourneyController } from './journey-controller.ts';
import { forgetCode } from './link.ts';
import { neighbour, openIn, stepIndex, stepsOf } from './steps.ts';
import { typeInto } from './typing.ts';
import type { Acts, View } from './views/view.ts';

/** What a person can do on their way through the scan; the page can do it for them. */
export function actsOf(journey: JourneyController): Acts {
  const { host, sessions, history, report, plan } = journey;
  const session = () => journey.session!;
  const snapshot = () => session().getSnapshot();

  /** Goes to a place, and puts it in the browser's history. */
  function goTo(place: Place, options?: { specific?: boolean; comesBack?: boolean }): void {
    const { place: from } = snapshot();
    journey.travel(() => session().goTo(place), options);
    history.moved(from, place);
  }

  function goOn(by: 1 | -1): void {
    const { comesBack, layout, scan } = journey;
    goTo(comesBack ? { view: 'review' } : neighbour(scan!, layout, snapshot().place, by));
  }

  function say(notice: View['notice'], focus: string): void {
    journey.notice = notice;
    journey.focusOn(focus);
  }

  return {
    ...report.acts,
    ...plan.acts,
    answer(statement, answer) {
      session().answer(statement, answer);
      tell(host, 'quick-scan-answer', { statement, answer, response: snapshot().response });
    },
    note(statement, text, isSaid) {
      typeInto(session(), () => session().note(statement, text));
      if (isSaid) host.requestUpdate();
    },
    prioritise: (statement, on) => session().prioritise(statement, on),
    join: (group) => sessions.join(group),
    goTo: (place, comesBack = false) => goTo(place, { specific: true, comesBack }),
    toReport(id) {
      goTo({ view: 'report' });
      journey.focusOn(id);
    },
    back: () => goOn(-1),
    next() {
      const { place, response } = snapshot();
      const steps = stepsOf(journey.scan!, journey.layout);
      const step = journey.comesBack ? undefined : steps[stepIndex(steps, place)];
      journey.passed = step ? openIn(step.statements, response).map(({ id }) => id) : [];
      if (journey.passed.length === 0) goOn(1);
      else say(undefined, 'errors');
    },
    skip: () => goOn(1),
    jumpTo(statement) {
      const root = host.shadowRoot!;
      const radios = root.querySelectorAll<HTMLInputElement>(`[name="answer-${statement}"]`);
      const heading = root.getElementById(`statement-${statement}`)!;
      focusAt([...radios].find(({ checked }) => checked) ?? radios[0]!, heading);
    },
    focus: (id) => journey.focusOn(id),
    complete() {
      history.moved(snapshot().place, { view: 'report' });
      journey.travel(() => session().complete());
      tell(host, 'quick-scan-complete', { response: host.response!, result: host.result! });
    },
    askErase: () => say('ask-erase', 'ask'),
    keep: () => say(undefined, 'ask-erase'),
    erase() {
      const before = snapshot();
      journey.undo = before;
      tell(host, 'quick-scan-restart', { erased: before.response });
      journey.travel(() => session().restart());
      report.reset();
      journey.notice = snapshot().saving === 'failed' ? 'not-erased' : 'erased';
    },
    undo() {
      const { replaced, place } = snapshot();
      const undo = replaced ? { response: replaced, place } : journey.undo;
      journey.undo = undefined;
      if (!undo) return;
      journey.travel(() => session().load(undo.response, undo.place));
    },
    async openEarlier(what) {
      const shown = session();
      const opened = await report.open(what);
      // Somebody may have gone to another scan or result while the file was read.
      if (opened && shown === session()) journey.takeIn(opened.response);
    },
    takeOver: () => journey.takeIn(snapshot().response),
    toOwn: () =>
      journey.travel(() => {
        forgetCode();
        sessions.followLink();
      }),
    settle(which) {
      const { place } = snapshot();
      journey.travel(() => session().settle(which));
      if (snapshot().place === place) journey.focusOn('saving');
    },
  };
}
