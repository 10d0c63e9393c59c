export { nl } from './nl.ts';
