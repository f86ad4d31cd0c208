import { BackLink, Button, DataTable } from '../../../govuk/index.ts'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Answer,
  type Kept,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { asksForRow, fieldOf, QuestionsForm, readQuestions } from '../../asks/index.ts'
import { setPolicy } from '../actions/set-policy.ts'
import type { Pathway, PolicyForm } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { policyOn } from '../domain/policies.ts'
import { paths } from '../paths.ts'
import { typedSoFar } from './record.tsx'
import { listPolicies } from '../store/policies.ts'

/** A partnership's own policy for a kind of room: what holds, since when, and setting another. */
export const policyScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    return policyPage(request, getPolicyHere(request, pathways), request.kept)
  },

  async submit(request) {
    const here = getPolicyHere(request, pathways)
    const { pathway, form } = here
    if (!holds(request.actor, 'BM')) throw new NotFound()
    if (asksForRow(request.form)) return policyPage(request, here, typedSoFar(request.form))
    const read = readQuestions(form.questions, request.form, dayOf(request.now))
    if (read.errors.length > 0) return invalid(...read.errors)
    const faults = await setPolicy(request, pathway, read.values)
    if (faults.length > 0)
      return invalid(
        ...faults.map(({ question, message }) => ({ field: fieldOf(question), message })),
      )
    return redirect(paths.policy(pathway.code))
  },
})

async function policyPage(
  request: Request<Services>,
  { pathway, form }: PolicyHere,
  kept: Kept | null,
): Promise<Answer> {
  const set = (await listPolicies(request.tx)).filter((one) => one.pathway === pathway.code)
  const now = policyOn(set, dayOf(request.now))
  return page(
    form.title,
    <>
      <span class="govuk-caption-l">{pathway.title}</span>
      <h1 class="govuk-heading-l">{form.title}</h1>
      <p class="govuk-body">{form.intro}</p>
      <h2 class="govuk-heading-m">What holds today</h2>
      {form.inWords(now?.values ?? null).map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
      {set.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">What was set, the latest first</h2>
          <DataTable
            label="What was set"
            head={[{ text: 'Holds from' }, { text: 'What it says' }, { text: 'Entered' }]}
            rows={[...set]
              .reverse()
              .map(({ from, values, at }) => [
                { text: dayInWords(from) },
                { text: form.inWords(values).join(' ') },
                { text: dayInWords(dayOf(at)) },
              ])}
          />
        </>
      ) : null}
      {holds(request.actor, 'BM') ? (
        <>
          <h2 class="govuk-heading-m">Set the partnership’s own</h2>
          <Form tokens={request.tokens}>
            <QuestionsForm
              questions={form.questions}
              values={now?.values ?? form.suggested}
              kept={kept}
            />
            <Button>Save it</Button>
          </Form>
        </>
      ) : null}
    </>,
    { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
  )
}

interface PolicyHere {
  readonly pathway: Pathway
  readonly form: PolicyForm
}

function getPolicyHere({ params }: Request<Services>, pathways: Pathways): PolicyHere {
  const pathway = pathways.find(params['pathway'] ?? '')
  if (!pathway?.policy) throw new NotFound()
  return { pathway, form: pathway.policy }
}
