/* What is loaded once a team, or a reference, is on the page. */
export { referenceInReport } from './reference-in-report.ts';
export { TeamController } from './team-controller.ts';
