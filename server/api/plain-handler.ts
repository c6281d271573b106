import 'server-only';
import type { AnyContractRouter } from '@orpc/contract';
import { StandardOpenAPICodec, StandardOpenAPIMatcher } from '@orpc/openapi/standard';
import {
  StandardBracketNotationSerializer,
  StandardOpenAPIJsonSerializer,
  StandardOpenAPISerializer,
} from '@orpc/openapi-client/standard';
import type { Context, Router } from '@orpc/server';
import { FetchHandler } from '@orpc/server/fetch';
import { StandardHandler, type StandardHandlerOptions } from '@orpc/server/standard';

/**
 * Answers as they are. The contract has nothing in them but what JSON holds, or one file as the body,
 * and the library would walk through each value of thousands of cells to find that out.
 */
class AsTheyAre extends StandardOpenAPISerializer {
  override serialize(answer: unknown): unknown {
    return answer;
  }
}

/** `OpenAPIHandler` for answers that need no conversion. */
export class PlainOpenApiHandler<T extends Context> extends FetchHandler<T> {
  constructor(router: Router<AnyContractRouter, T>, options: NoInfer<StandardHandlerOptions<T>>) {
    const serializer = new AsTheyAre(
      new StandardOpenAPIJsonSerializer(),
      new StandardBracketNotationSerializer(),
    );
    const codec = new StandardOpenAPICodec(serializer);
    super(new StandardHandler(router, new StandardOpenAPIMatcher(), codec, options));
  }
}
