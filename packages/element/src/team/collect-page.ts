import { html, nothing } from 'lit';
import { heading } from '../views/heading.ts';
import { said } from '../views/said.ts';
import { collected } from './collected.ts';
import type { TeamView } from './team-view.ts';

/** Where the facilitator brings together what people sent. */
export function collectPage(view: TeamView) {
  const { scan, messages, words, headingLevel, collecting } = view;
  const say = words.collect;
  return html`<div
    class="collect"
    part="collect"
    @dragover=${(event: Event) => event.preventDefault()}
    @drop=${(event: DragEvent) => onDrop(event, view)}
  >
    ${heading(headingLevel, say.title, 'heading')}
    <p class="subtle">${said(scan.title, view)}</p>
    <p>${say.what}</p>
    <form class="opening" novalidate>
      ${collecting.isNothing ? html`<p class="missing" id="nothing">${say.nothing}</p>` : nothing}
      <label
        ><span>${say.codes}</span
        ><textarea
          id="codes"
          rows="4"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${collecting.isNothing ? 'true' : nothing}
          aria-describedby=${collecting.isNothing ? 'nothing codes-hint' : 'codes-hint'}
        ></textarea>
      </label>
      <p class="subtle" id="codes-hint">${say.codesHint}</p>
      <p>
        <button class="secondary" type="submit" @click=${(event: Event) => onCodes(event, view)}>
          ${say.add}
        </button>
      </p>
      <p class="or">${messages.step.or}</p>
      <p>
        <label class="file secondary"
          >${say.files}<input
            type="file"
            multiple
            accept=".json,.xlsx,.csv,.txt,application/json"
            aria-describedby="files-hint"
            @change=${(event: Event) => onFiles(event, view)}
        /></label>
      </p>
      <p class="subtle" id="files-hint">${say.filesHint}</p>
    </form>
    ${progress(view)} ${collected(view)} ${foot(view)}
  </div>`;
}

function onCodes(event: Event, { acts }: TeamView): void {
  event.preventDefault();
  const codes = (event.target as HTMLElement).closest('form')!.querySelector('textarea')!;
  const text = codes.value;
  codes.value = '';
  void acts.add([text]);
}

function onFiles(event: Event, { acts }: TeamView): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // So that the same files can be chosen again.
  input.value = '';
  if (files.length > 0) void acts.add(files);
}

/** Files, or a text with codes or links. */
function onDrop(event: DragEvent, { acts }: TeamView): void {
  event.preventDefault();
  const { files, getData } = event.dataTransfer!;
  const text = getData.call(event.dataTransfer, 'text/plain');
  void acts.add(files.length > 0 ? [...files] : [text]);
}

/** How far reading is. What it brought is told once it is done. */
function progress({ words, collecting, acts }: TeamView) {
  if (!collecting.progress) return nothing;
  const { added, share } = collecting.progress;
  return html`<div class="callout">
    <p id="progress">${words.collect.busy(added)}</p>
    <progress aria-labelledby="progress" max="1" .value=${share}></progress>
    <p class="buttons">
      <button class="secondary" type="button" @click=${acts.stopReading}>${words.collect.stop}</button>
    </p>
  </div>`;
}

/** Where it is kept, and how to begin with another team. */
function foot(view: TeamView) {
  const { words, headingLevel, storage, isNotKept, erasing, hasAnything, acts } = view;
  const say = words.collect;
  return html`<div class="footer" part="saving">
    <p class="status ${isNotKept ? 'failed' : ''}" role="status">
      ${isNotKept ? say.notKept : say.kept[storage]}
    </p>
    ${
      erasing === 'asked'
        ? html`<div class="callout">
            ${heading(headingLevel + 1, say.eraseTitle, 'ask')}
            <p>${say.eraseWhat}</p>
            <p class="buttons">
              <button class="secondary" type="button" @click=${acts.erase}>${say.eraseYes}</button>
              <button class="secondary" type="button" @click=${acts.keep}>${say.eraseNo}</button>
            </p>
          </div>`
        : hasAnything
          ? html`<p>
              <button class="quiet" type="button" id="ask-erase" @click=${acts.askErase}>
                ${say.askErase}
              </button>
            </p>`
          : nothing
    }
    <div role="status">
      ${erasing === 'done' || erasing === 'failed' ? html`<p>${erasing === 'done' ? say.erased : say.notErased}</p>` : nothing}
    </div>
  </div>`;
}
