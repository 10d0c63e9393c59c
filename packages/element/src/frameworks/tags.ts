import type { QuickScanElement } from '../element.ts';
import type { ScanEvents } from '../events.ts';
import type { QuickScanTeamElement } from '../team-element.ts';

/** The classes of the tags, of which all that a framework may write in a tag follows. */
interface Classes {
  'quick-scan': typeof QuickScanElement;
  'quick-scan-team': typeof QuickScanTeamElement;
}

/** The events of a tag, by their names. */
export interface Events {
  'quick-scan': ScanEvents;
  'quick-scan-team': Pick<ScanEvents, 'quick-scan-error'>;
}

export type Tag = keyof Classes;

/** What is read from a text as well: numbers, and groups with commas between them. */
type Given<Value> =
  Value | (Value extends number ? `${number}` : Value extends readonly string[] ? string : never) | undefined;

type Declared<Name extends Tag> = Classes[Name]['properties'];
type ValueOf<Name extends Tag, Property> = Given<
  InstanceType<Classes[Name]>[Property & keyof InstanceType<Classes[Name]>]
>;

/** The properties of a tag that a page may set, and its attributes where these have another name. */
export type Properties<Name extends Tag> = {
  [Property in keyof Declared<Name>]?: ValueOf<Name, Property>;
} & {
  [
    Property in keyof Declared<Name> as Declared<Name>[Property] extends {
      attribute: infer Attribute extends string;
    }
      ? Attribute
      : never
  ]?: ValueOf<Name, Property>;
};

/** What listens to the events of a tag, where a framework writes that as `on` before the name of the event. */
export type Listeners<Name extends Tag> = {
  [Event in keyof Events[Name] as `on${Event & string}`]?: ((event: Events[Name][Event]) => void) | undefined;
};
