import { oc } from '@orpc/contract';
import {
  releaseIndicatorSchema,
  releasePhaseSchema,
  releasePlaceSchema,
} from '@/lib/release/content';
import { z } from '@/lib/zod';
import { indicatorCode, ofProgramme } from './address-schema';
import { openDoor } from './open-door';
import { programmeSummarySchema } from './programme-schema';

export const programmeContract = oc.tag('Programmes').router({
  list: openDoor
    .route({
      method: 'GET',
      path: '/programmes',
      summary: 'Programmes',
      description:
        'The public programmes; with a session, also those whose office the person may enter.',
    })
    .output(z.array(programmeSummarySchema)),
  get: openDoor
    .route({ method: 'GET', path: '/programmes/{programme}', summary: 'One programme' })
    .input(ofProgramme)
    .output(programmeSummarySchema),
  phases: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/phases',
      summary: 'Phases',
      description: 'As the latest release has them.',
    })
    .input(ofProgramme)
    .output(z.array(releasePhaseSchema)),
  places: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/places',
      summary: 'Places',
      description: 'As the latest release has them.',
    })
    .input(ofProgramme)
    .output(z.array(releasePlaceSchema)),
  indicators: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/indicators',
      summary: 'Indicators',
      description: 'Those of the latest release.',
    })
    .input(ofProgramme)
    .output(z.array(releaseIndicatorSchema)),
  indicator: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/indicators/{indicator}',
      summary: 'One indicator',
      description:
        'Of the latest release. A code the indicator had before answers with its present one.',
    })
    .input(ofProgramme.extend({ indicator: indicatorCode }))
    .output(releaseIndicatorSchema),
});
