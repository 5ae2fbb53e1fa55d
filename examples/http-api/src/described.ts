import { z } from '@hono/zod-openapi';

type JsonSchema = Parameters<z.ZodType['openapi']>[1] & object;

/**
 * A schema of the library under a name of its own in the document. The library's schemas are plain zod, so the document
 * takes them as the JSON Schema that zod itself makes of them.
 */
export function described<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    override: days,
  });
  return schema.openapi(name, described as JsonSchema);
}

/** Days and months are checked by a function, which JSON Schema cannot say; that they are text it can. */
function days({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  if (zodSchema instanceof z.ZodCustom) jsonSchema.type = 'string';
}

export const dayDoc = z.string().openapi({ format: 'date', example: '2024-07-01' });

export const bilingual = z.object({ vi: z.string(), en: z.string() }).openapi('Bilingual');

/** The same in both languages. */
export const both = (say: (language: 'vi' | 'en') => string) => ({ vi: say('vi'), en: say('en') });
