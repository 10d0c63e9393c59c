import { PLAN_LENGTH, type Agreement, type PlanItem } from './response.ts';

const PARTS = ['goal', 'action', 'who', 'when'] as const;

/**
 * Returns a plan in which the given parts of what is agreed about a statement are changed, or with `null` the
 * statement is no more. A plan without statements is none.
 */
export function changePlan(
  plan: PlanItem[] = [],
  statement: string,
  change: Agreement | null,
): PlanItem[] | undefined {
  const isIt = (item: PlanItem) => item.statement === statement;
  if (!change) {
    const others = plan.filter((item) => !isIt(item));
    return others.length > 0 ? others : undefined;
  }
  const parts = PARTS.filter((part) => change[part] !== undefined).map(
    (part) => [part, change[part]!.slice(0, PLAN_LENGTH)] as const,
  );
  const item: PlanItem = { ...(plan.find(isIt) ?? { statement }), ...Object.fromEntries(parts) };
  return plan.some(isIt) ? plan.map((other) => (isIt(other) ? item : other)) : [...plan, item];
}
