using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Publishes what mentors and mentees are asked in one wave.</summary>
internal sealed class PublishSurvey(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock) : ICommand<PublishSurveyInput, SurveyId>
{
    public async Task<Outcome<Admitted<SurveyId>>> AdmitAsync(PublishSurveyInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<SurveyId>> ApplyAsync(Programme programme, PublishSurveyInput input, CancellationToken ct)
    {
        var published = await db.Surveys.Where(survey => survey.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct);
        var plan = new SurveyPlan(input.Wave, input.Templates, input.OpensOn, input.ClosesOn);
        return Survey.Publish(Ids.New<SurveyId>(), programme, plan, published, clock.Today(), clock.GetUtcNow()).Then<SurveyId>(survey =>
        {
            db.Surveys.Add(survey);
            return survey.Id;
        });
    }
}
