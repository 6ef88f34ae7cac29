using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Keeps what an organisation says of itself; nobody but those who act for it reads it again.</summary>
internal sealed class AnswerStartCriteria(CrossMentorDb db, CallerScope scope) : ICommand<AnswerStartCriteriaInput, OrganisationId>
{
    public async Task<Outcome<Admitted<OrganisationId>>> AdmitAsync(AnswerStartCriteriaInput input, CancellationToken ct)
    {
        var found = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<OrganisationId>(found.Refusals);
        }

        return scope.Require().ActsFor(found.Value.Id)
            ? Admission.Granted(token => ApplyAsync(found.Value.Id, input, token))
            : Admission.Denied<OrganisationId>(new NotPermitted());
    }

    private async Task<Outcome<OrganisationId>> ApplyAsync(OrganisationId organisation, AnswerStartCriteriaInput input, CancellationToken ct)
    {
        var before = await db.StartAssessments.SingleOrDefaultAsync(assessment => assessment.OrganisationId == organisation, ct);
        var assessment = before ?? StartAssessment.Of(organisation);
        if (assessment.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var answers = input.Answers.Select(answer => new StartAnswer(answer.Criterion, answer.Answer, answer.Evidence)).ToList();
        return assessment.Answer(answers, input.Threshold).Then<OrganisationId>(answered =>
        {
            if (before is null)
            {
                db.StartAssessments.Add(answered);
            }

            return organisation;
        });
    }
}
