import 'server-only';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '@/lib/api/contract';
import { apiErrorReplySchema, apiFailureSchema } from '@/lib/api/error-reply';
import { observationSchema } from '@/lib/api/observation-schema';
import { programmeSummarySchema, releaseHeaderSchema } from '@/lib/api/programme-schema';
import { errorCodes, httpStatus } from '@/lib/errors';
import { localisedSchema } from '@/lib/localised-schema';
import { observationInput } from '@/lib/observation/observation-input';
import { releaseContentSchema } from '@/lib/release/content';
import { figureSchema } from '@/lib/release/figure';

const description = `Every number has a state: a value that is missing is null with the reason beside it, never 0.
Without a session the API answers public programmes and what was released of them; everything else
asks for a session cookie and a role. Releases are numbered and never change.`;

const made = new Map<string, ReturnType<typeof makeSpec>>();

/** The OpenAPI document, made once for each address. */
export function apiSpec(serverUrl: string): ReturnType<typeof makeSpec> {
  const known = made.get(serverUrl) ?? makeSpec(serverUrl);
  made.set(serverUrl, known);
  return known;
}

async function makeSpec(serverUrl: string) {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Athar',
      version: '1',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    security: [{}, { session: [] }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'athar.session_token' } },
    },
    commonSchemas: {
      Localised: { schema: localisedSchema },
      Programme: { schema: programmeSummarySchema },
      ReleaseHeader: { schema: releaseHeaderSchema },
      ReleaseContent: { schema: releaseContentSchema },
      Figure: { schema: figureSchema },
      Observation: { schema: observationSchema },
      ObservationInput: { schema: observationInput },
      Refusal: { schema: apiErrorReplySchema },
      Failure: { schema: apiFailureSchema },
    },
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const method of ['get', 'put', 'post', 'delete'] as const) {
      const operation = path?.[method];
      if (operation) operation.responses = { ...operation.responses, ...refusals };
    }
  }
  return document;
}

const answer = (name: string, text: string) => ({
  description: text,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const refusals = {
  ...Object.fromEntries(errorCodes.map((code) => [httpStatus[code], answer('Refusal', code)])),
  500: answer('Failure', 'A bug. It was logged under the number in the answer.'),
};
