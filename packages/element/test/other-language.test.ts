import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { visit } from './person.ts';

describe('words in another language', () => {
  it('stand in their place in the text, and say which language that is', async () => {
    const person = await visit(
      {},
      {
        ...smallScan,
        introduction: [
          {
            type: 'paragraph',
            children: ['Vraag het ', { type: 'foreign', language: 'de', children: ['das Amt'] }, '.'],
          },
        ],
      },
    );
    const words = person.element.shadowRoot!.querySelector('[lang="de"]')!;
    expect(words.textContent).to.equal('das Amt');
    expect(words.closest('p')!.textContent).to.equal('Vraag het das Amt.');
  });
});
