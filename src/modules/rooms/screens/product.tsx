import { Button, Input, Radios } from '../../../govuk/index.ts'
import { documentDocx, documentPdf, DocumentParts } from '../../../platform/documents/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import {
  download,
  invalid,
  NotFound,
  signedIn,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPartnership } from '../../directory/index.ts'
import type { Pathways } from '../domain/pathways.ts'
import type { Product } from '../domain/what-leaves.ts'
import { COPY_FORMAT_WORDS, COPY_TYPES } from '../render/chronology-file.ts'
import { productDocument } from '../render/product-document.ts'
import { findNames } from '../store/people.ts'
import { getHere, markingOf, roomPage, type Here } from './here.tsx'

const FORMATS = ['docx', 'pdf'] as const

// A product of a kind that carries no marking is still nobody else's.
const USUAL = { words: 'OFFICIAL-SENSITIVE', handling: '' }

/** The document that a room's work comes to: read here, and printed for somebody named, which is on record. */
export const productScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, product } = await getProduct(request, pathways)
    const { kept, tokens } = request
    return roomPage(
      request,
      here,
      product.title,
      <>
        <h2 class="govuk-heading-m">{product.title}</h2>
        {product.lines.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        {here.throughGlass ? null : (
          // A file comes and the page stays: the form may be sent again, for another format.
          <form method="post" novalidate>
            <input type="hidden" name="_csrf" value={tokens.csrf} />
            <Input
              name="recipient"
              label="Whose copy is it?"
              hint="A post and agency. It stands on every page, and on record."
              value={kept?.fields.raw('recipient')}
              errorMessage={errorOf(kept, 'recipient')}
            />
            <Radios
              name="format"
              fieldset={{ legend: 'In which format?' }}
              errorMessage={errorOf(kept, 'format')}
              items={FORMATS.map((value) => ({
                value,
                text: COPY_FORMAT_WORDS[value],
                checked: (kept?.fields.text('format') ?? 'pdf') === value,
              }))}
            />
            <Button>Print it</Button>
          </form>
        )}
        <DocumentParts parts={product.parts} />
      </>,
    )
  },

  async submit(request) {
    const { here, product } = await getProduct(request, pathways)
    if (here.throughGlass) throw new NotFound()
    const { form, now, tx } = request
    const recipient = form.text('recipient').slice(0, 200)
    const format = FORMATS.find((one) => one === form.text('format'))
    const errors: FieldError[] = [
      ...(recipient === '' ? [{ field: 'recipient', message: 'Enter whose copy it is.' }] : []),
      ...(format ? [] : [{ field: 'format', message: 'Choose a format.' }]),
    ]
    if (errors.length > 0 || !format) return invalid(...errors)
    const marking = markingOf(here) ?? USUAL
    const { id, reference } = here.room
    const names = await findNames(tx, id)
    await request.audit('room', id, 'export', {
      page: product.code,
      as: format,
      recipient,
      marking: marking.words,
    })
    const document = productDocument(product, {
      owner: (await findPartnership(tx))?.name ?? '',
      reference,
      recipient,
      marking,
      madeAt: now,
      madeBy: names.get(signedIn(request).personId) ?? 'A member',
    })
    const file = format === 'pdf' ? await documentPdf(document) : await documentDocx(document)
    return download(`${reference}-${product.code}.${format}`, COPY_TYPES[format], file)
  },
})

async function getProduct(
  request: Request<Services>,
  pathways: Pathways,
): Promise<{ readonly here: Here; readonly product: Product }> {
  const here = await getHere(request, pathways, 'product')
  const product = here.room.standing ? null : (here.pathway.product?.(here.facts) ?? null)
  if (!product || here.room.disposed) throw new NotFound()
  return { here, product }
}
