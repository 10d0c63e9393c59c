import * as z from 'zod/mini';
import { daySchema, teamSummarySchema } from '../src/team-summary.ts';

/** Returns the JSON Schema (draft 2020-12) of a team summary. */
export function teamSummaryJsonSchema(): object {
  const metadata = z.registry<{ format: string }>();
  metadata.add(daySchema(), { format: 'date' });
  return {
    ...z.toJSONSchema(teamSummarySchema(), { io: 'input', metadata }),
    title: 'TeamSummary',
    description:
      'Many responses to one version of a scan, as counts. Per group, and once for the responses without a ' +
      'group, and per statement by its id: the number of answers on each level, the lowest first, and how ' +
      'many are unknown and open. These add up to the number of responses of the group. Each group has the ' +
      'same statements with the same levels. A reference has a name and a date too.',
  };
}
