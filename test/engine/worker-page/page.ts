import { createEngineClient } from '../../../src/engine/client.ts';
import { drain, generatedPlan, planFor, sure } from '../../support/engine-plan.ts';
import { generateText } from '../../support/generator.ts';

/* What `worker.test.ts` drives: the engine's client in a page. */

const tools = { createEngineClient, drain, generatedPlan, planFor, sure, generateText };
export type Tools = typeof tools;
Object.assign(globalThis, { tools });
