// @ts-expect-error It comes without types.
import { Parser as Untyped } from 'saxen';

/** As much of the parser as is used here; it throws on what is no XML. */
interface Parser {
  on(event: 'openTag', listener: (name: string, attributes: () => Record<string, string>) => void): this;
  on(event: 'closeTag', listener: (name: string) => void): this;
  on(event: 'text', listener: (text: string, decode: (text: string) => string) => void): this;
  parse(xml: string): void;
}
const Parser = Untyped as new () => Parser;

/** An element of a sheet or of its texts. */
export interface XmlElement {
  attributes: Record<string, string>;
  text: string;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * The elements of a name, with the texts and values inside them; how a text is pronounced is left out. The
 * browser's own parser can't be used: under Trusted Types it takes no text.
 */
export function elementsIn(xml: string, wanted: string): XmlElement[] {
  const found: XmlElement[] = [];
  let element: XmlElement | undefined;
  let isText = false;
  let isPhonetic = false;
  new Parser()
    .on('openTag', (prefixed, attributes) => {
      const name = local(prefixed);
      if (name === wanted) found.push((element = { attributes: { ...attributes() }, text: '' }));
      if (name === 'rPh') isPhonetic = true;
      isText = !isPhonetic && (name === 't' || name === 'v');
    })
    .on('closeTag', (prefixed) => {
      const name = local(prefixed);
      if (name === wanted) element = undefined;
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    })
    .on('text', (text, decode) => {
      if (element && isText) element.text += decode(text);
    })
    .parse(xml);
  return found;
}
