import { oc } from '@orpc/contract';
import { commentInput, destroyInput, linkInput } from '@/lib/evidence/evidence-input';
import { z } from '@/lib/zod';
import { indicatorCode, placeKey, programmeSlug, wholeNumberInAddress } from './address-schema';
import { evidenceSchema, restrictedFileSchema } from './evidence-schema';

const inOffice = z.object({ programme: programmeSlug });
const ofEvidence = inOffice.extend({ evidence: wholeNumberInAddress });
const added = z.object({ id: z.int() });

/** The bytes of a file have doors of their own, which docs/api.md describes. */
export const evidenceContract = oc.tag('Evidence').router({
  list: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/evidence',
      summary:
        'What supports the values of one indicator in a place and period, and is said of them',
      description:
        'A file is sent to `POST /programmes/{programme}/evidence/files` and read at `GET /programmes/{programme}/evidence/{evidence}/file`.',
    })
    .input(
      inOffice.extend({
        place: placeKey,
        period: z.string().min(1).max(80),
        indicator: indicatorCode,
      }),
    )
    .output(evidenceSchema),
  addLink: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/evidence/links',
      summary: 'Add a link that supports a value',
      successStatus: 201,
    })
    .input(inOffice.extend(linkInput.shape))
    .output(added),
  addComment: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/evidence/comments',
      summary: 'Comment on a value',
      successStatus: 201,
    })
    .input(inOffice.extend(commentInput.shape))
    .output(added),
  removeComment: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/evidence/comments/{comment}/removal',
      summary: 'Remove the words of a comment',
    })
    .input(inOffice.extend({ comment: wholeNumberInAddress }))
    .output(added),
  destroy: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/evidence/{evidence}/destruction',
      summary: 'Destroy a file, or remove a link',
      description:
        'The bytes and the name go, under every name the same content was given in the programme; the hash, the reason and who did it stay.',
    })
    .input(ofEvidence.extend(destroyInput.shape))
    .output(added),
  setPublic: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/evidence/{evidence}/visibility',
      summary: 'Say whether evidence may be public',
      description: 'Never of a file that names people.',
    })
    .input(ofEvidence.extend({ isPublic: z.boolean() }))
    .output(added),
  restricted: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/restricted-files',
      summary: 'The files that name people, and who read each',
      description: 'For an officer those of the programme, for others those they sent.',
    })
    .input(inOffice)
    .output(z.array(restrictedFileSchema)),
});
