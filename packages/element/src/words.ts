import { primaryOf } from './language.ts';
import { nl, type Messages } from './messages/nl.ts';
import type { TeamMessages } from './team/messages/nl.ts';

/** The words of the interface in one language. Those of the team view in Dutch come with that view. */
export interface Words {
  messages: Messages;
  team?: TeamMessages;
  /** Whether these stand in for words that did not arrive. */
  isInstead?: boolean;
}

const DUTCH: Words = { messages: nl };

interface Loaded {
  /** What is said while the words are on their way, and when they did not arrive. */
  waiting: string;
  lost: string;
  load(): Promise<Words>;
}

/** What is not Dutch is loaded when a page asks for it. */
const LOADED: Record<string, Loaded> = {
  en: {
    waiting: 'The scan is loading …',
    lost: 'The English text could not be loaded.',
    async load() {
      const [{ en }, team] = await Promise.all([import('./messages/en.ts'), import('./team/messages/en.ts')]);
      return { messages: en, team: team.en };
    },
  },
};

/** What is said while the words in a language are on their way. */
export function waitingIn(language: string): string {
  return LOADED[language]?.waiting ?? nl.source.loading;
}

/** What is said in a language of which the words did not arrive; nothing where `messages` are in it. */
export function lostIn(asked: string, { language }: Messages): string | undefined {
  return language === asked ? undefined : LOADED[asked]?.lost;
}

/** Returns the words in a language, else in another, else in Dutch; also when they do not arrive: then `tell` is told. */
export function wordsIn(
  language: string,
  otherwise = '',
  tell: (error: unknown) => void,
): Words | Promise<Words> {
  const known = [language, primaryOf(otherwise)].find(
    (each) => each === nl.language || Object.hasOwn(LOADED, each),
  );
  const loaded = LOADED[known ?? nl.language];
  if (!loaded) return DUTCH;
  return loaded.load().catch((error: unknown) => {
    tell(error);
    return { ...DUTCH, isInstead: true };
  });
}

/** A part of a tree of words, to take the place of what stands there. */
type PartOf<Tree> = {
  [Key in keyof Tree]?: Tree[Key] extends string | ((...about: never[]) => string)
    ? Tree[Key] | undefined
    : PartOf<Tree[Key]> | undefined;
};

/**
 * Words of a page's own; those of the team view under `team`. `language` says in which language they are. What a
 * function of the page throws, it throws into the page.
 */
export type OwnMessages = PartOf<Messages> & { team?: PartOf<TeamMessages> | undefined };

/** Returns `words` with those of a page's own in their place; what is no word is left, and said in the console. */
export function withOwn<Tree extends object>(words: Tree, own: PartOf<Tree> | undefined, path = ''): Tree {
  const all = { ...words } as Record<string, unknown>;
  for (const [key, word] of Object.entries(own ?? {})) {
    if (word === undefined) continue;
    const place = path + key;
    const present = Object.hasOwn(all, key) ? all[key] : undefined;
    if (typeof present !== typeof word || present === undefined)
      console.warn(`There is no such message: ${place}`);
    else all[key] = typeof present === 'object' ? withOwn(present!, word as object, `${place}.`) : word;
  }
  return all as Tree;
}

/** Reads words of a page's own from an attribute, as JSON; what is no JSON is said in the console. */
export function messagesOf(text: string | null): OwnMessages | undefined {
  try {
    return text ? (JSON.parse(text) as OwnMessages) : undefined;
  } catch (error) {
    console.error('messages:', error);
    return undefined;
  }
}
