using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates a programme with all that its template says: settings, tracks, training and events.</summary>
internal sealed class CreateFromTemplate(CrossMentorDb db, CallerScope scope, MatchingPlugins plugins, NewProgrammes created)
    : ICommand<CreateFromTemplateInput, ProgrammeId>
{
    public Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(CreateFromTemplateInput input, CancellationToken ct)
        => Task.FromResult(scope.Require().MayCreate ? Admission.Granted(() => Apply(input)) : Admission.Denied<ProgrammeId>(new NotPermitted()));

    private Outcome<ProgrammeId> Apply(CreateFromTemplateInput input)
    {
        var policy = MatchingPolicy.Default with { Weights = plugins.DefaultWeights };
        var made = ProgrammeTemplates.Of(input.Template).Make(Ids.New<ProgrammeId>(), input.Name, input.Languages, input.StartsOn, policy);
        return made.Then<ProgrammeId>(design =>
        {
            db.Curricula.Add(design.Curriculum);
            db.ProgrammeEvents.AddRange(design.Events);
            return created.Add(design.Programme);
        });
    }
}
