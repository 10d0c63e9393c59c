import { workerData } from 'node:worker_threads';
import { nl } from '@quick-scan/content';
import { statementsOf, summarise, type Response } from '@quick-scan/core';
import { respond } from './teams.ts';

/* Counts responses that are made one by one; with `keep`, after all of them were put in an array. */
const { count, keep } = workerData as { count: number; keep: boolean };

function* responses(): Generator<Response> {
  const first = respond(
    nl,
    statementsOf(nl).map((_, index) => 1 + (index % nl.levels.length)),
  );
  for (let person = 0; person < count; person++) yield { ...first, answers: { ...first.answers } };
}

const { groups } = summarise(nl, keep ? [...responses()] : responses());
if (groups[0]!.responses !== count) throw new Error('not all were counted');
