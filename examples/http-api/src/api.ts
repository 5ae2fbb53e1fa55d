import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { answerLaw } from './law-answers.js';
import { factsDoc } from './law-questions.js';
import { answerPlans } from './plan-answers.js';
import { problemsOf, refusal } from './refusal.js';

const MOST_BYTES = 8_000_000;

/** The whole interface. It keeps nothing: every question carries what it is about. */
export function createApi(onError: (error: unknown) => void = console.error): OpenAPIHono {
  const api = new OpenAPIHono({
    async defaultHook(result, context) {
      if (result.success) return undefined;
      const given: unknown = await context.req.json();
      return context.json(refusal('invalid', problemsOf(result.error.issues, given)), 422);
    },
  });
  api.use(bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json(refusal('tooLarge'), 413) }));
  api.use(async (context, next) => {
    // Only what says that it is JSON is read; a body without that would pass as no body at all.
    if (
      context.req.method === 'POST' &&
      !/^application\/json\b/i.test(context.req.header('content-type') ?? '')
    )
      return context.json(refusal('unreadable'), 400);
    await next();
  });
  api.notFound((context) => context.json(refusal('notFound'), 404));
  api.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 400)
      return context.json(refusal('unreadable'), 400);
    onError(error);
    return context.json(refusal('failed'), 500);
  });

  answerLaw(api);
  answerPlans(api);

  api.openAPIRegistry.register('Facts', factsDoc);
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'hoptac over HTTP', version: '1.0.0', license: { name: 'MIT' } },
  });
  return api;
}
