/** The words on what is clicked, by which each page is operated. */
export const WORDS = { start: 'Start de scan', next: 'Volgende stap' };
