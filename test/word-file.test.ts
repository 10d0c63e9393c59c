import { nl } from '@quick-scan/content';
import { emptyResponse, statementsOf, type Response } from '@quick-scan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { inside, part, pdfFacts, pdfText, useFiles, wordTables, wordText } from './taken-along.ts';
import { filledIn, LEVELS, useBrowser } from './visitor.ts';

const statements = statementsOf(nl);
const at = (number: number) => statements[number - 1]!;
const { response: usual } = filledIn().kept as { response: Response };

let site: Site;
const visit = useBrowser();
const { download, convert } = useFiles();
beforeAll(async () => {
  site = await serve({ '/': bare() }, STRICT_POLICY);
});
afterAll(() => site.close());

/** The Word file of somebody who filled in the scan like this. */
async function wordFile(more: Parameters<typeof filledIn>[0] = {}): Promise<string> {
  const { page } = await visit(site.address, filledIn(more));
  return download(page, 'Word-bestand');
}

/** The paragraphs of a style. */
const styled = (path: string, style: string) =>
  inside(part(path, 'word/document.xml'), 'w:p')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(wordText);

describe('the Word file', () => {
  it('has real headings, in the order of the page', async () => {
    const file = await wordFile();
    const titles = nl.dimensions.map(({ title }) => title);
    expect(styled(file, 'Title')).toEqual(['Uitslag']);
    expect(styled(file, 'Heading1')).toEqual([
      'In het kort',
      'Uitslag per thema',
      'Uitslag per stelling',
      'Dit weten we nog niet',
      'Plan',
    ]);
    expect(styled(file, 'Heading2')).toEqual([...titles, ...titles]);
    expect(styled(file, 'Heading3')).toEqual(statements.map(({ number, text }) => `${number}. ${text}`));
    expect(styled(file, 'Level').slice(4, 6)).toEqual(['■□□□□ Inactief', '■■□□□ Startend']);
  });

  it('has tables with a header that comes back on each page, and rows that stay whole', async () => {
    const file = await wordFile();
    const tables = inside(part(file, 'word/document.xml'), 'w:tbl');
    expect(tables).toHaveLength(nl.dimensions.length + 2);
    for (const table of tables) {
      const [header, ...rows] = inside(table, 'w:tr');
      expect(header).toContain('<w:tblHeader/>');
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      expect(table).toContain(`<w:tblW w:type="dxa" w:w="${widths.reduce((sum, width) => sum + width)}"/>`);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    }
  });

  it('is in Dutch and carries its title, and the name of no one', async () => {
    const file = await wordFile();
    expect(part(file, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
    const about = part(file, 'docProps/core.xml');
    expect(about).toContain('<dc:title>Uitslag QuickScan diversiteitssensitief begeleiden</dc:title>');
    expect(about).toContain('<dc:creator>QuickScan diversiteitssensitief begeleiden</dc:creator>');
    expect(about).not.toContain('Un-named');
  });

  it('opens with all that the report says, and the plan on a wide page', async () => {
    const { page } = await visit(site.address, filledIn({ group: 'Team Werk' }));
    const said = await page.locator('quick-scan .lead p').allInnerTexts();
    const file = await download(page, 'Word-bestand');
    const pdf = convert(file, 'pdf');
    const text = pdfText(pdf);
    expect(said.length).toBeGreaterThan(3);
    for (const sentence of said) expect(text).toContain(sentence);
    expect(text).toContain('Ingevuld op 23 november 2026. Groep: Team Werk.');
    for (const { id, number, text: statement, options } of statements) {
      expect(text).toContain(`${number}. ${statement}`);
      const chosen = options.findIndex(({ level }) => level === usual.answers[id]);
      if (chosen < 0) continue;
      expect(text).toContain(options[chosen]!.text);
      const next = options[chosen + 1];
      expect(text).toContain(
        `Volgende stap${next ? ` (${LEVELS[next.level - 1]!})` : ''}: ${next ? next.text : 'houd dit vast'}`,
      );
    }
    expect(text).toContain('Notitie: Eén training, in april.');
    expect(text.match(/► Hier willen we over praten/g)).toHaveLength(3);
    for (const agreed of ['Agenderen', 'Amina', 'voor 1 februari']) expect(text).toContain(agreed);
    const pages = Number(/Pages:\s+(\d+)/.exec(pdfFacts(pdf))![1]);
    expect(text).toContain(`Pagina ${pages} van ${pages}`);
    const sizes = inside(part(file, 'word/document.xml'), 'w:sectPr');
    expect(sizes.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, true]);
  });

  it('keeps what people type as they typed it, and opens whatever that is', async () => {
    const notes = {
      [at(1).id]: 'Eerst dit.\r\nDan\tdat.\n\nTot slot 👩🏽‍💼 en مرحبا.',
      [at(2).id]: '\u0000Voor\u0008\u000b\u001b \ud800na\udc00 ]]> <b>vet</b> & "zo" \uffff{{x}} ${y} $&',
    };
    const plan = [{ statement: at(3).id, goal: 'Eén\nTwee', action: '<w:p/>', who: '', when: '\u0001' }];
    const file = await wordFile({ notes, plan });
    expect(styled(file, 'Quote')).toEqual([
      'Notitie: Eerst dit.\nDan\tdat.\n\nTot slot 👩🏽‍💼 en مرحبا.',
      'Notitie: Voor na ]]> <b>vet</b> & "zo" {{x}} ${y} $&',
    ]);
    expect(wordTables(file).at(-1)![1]!.slice(1)).toEqual(['Eén\nTwee', '<w:p/>', '', '']);
    expect(pdfText(convert(file, 'pdf'))).toContain('<b>vet</b> & "zo" {{x}}');
  });

  it('of a scan that is still empty says so, and has a plan to fill in by hand', async () => {
    const file = await wordFile({ ...emptyResponse(nl, new Date('2026-11-23T12:00:00Z')), plan: [] });
    expect(styled(file, 'Lead')).toEqual([
      'U hebt nog bij geen enkele stelling een niveau gekozen. Daarom is er nog geen uitslag.',
    ]);
    const tables = wordTables(file);
    expect(tables).toHaveLength(nl.dimensions.length + 1);
    expect(tables.at(-1)!.slice(1)).toEqual(Array.from({ length: 5 }, () => ['', '', '', '', '']));
  });

  it('shows then and now, when an earlier result is laid beside it', async () => {
    const { page } = await visit(site.address, filledIn());
    const earlier = {
      ...usual,
      answers: { [at(1).id]: 3, [at(3).id]: 3, [at(24).id]: 2 },
    };
    await page.getByLabel('Kies een scanbestand').setInputFiles({
      name: 'toen.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(earlier)),
    });
    await page.getByText('Wat er veranderde').waitFor();
    const file = await download(page, 'Word-bestand');
    expect(styled(file, 'Heading1')).toContain('Toen en nu');
    const moved = wordTables(file).find(
      ([header, first]) => header![0] === 'Stelling' && first!.length === 4,
    )!;
    expect(moved[0]).toEqual(['Stelling', 'Toen', 'Nu', 'Verandering']);
    expect(moved[1]).toEqual([`1. ${at(1).text}`, 'Goed op weg', 'Inactief', 'lager']);
    expect(moved.at(-1)).toEqual([
      `24. ${at(24).text}`,
      'Startend',
      'Nog niet beantwoord',
      'niet meer bekend',
    ]);
  });
});
