using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates a programme with the weights of the scorers that come with the product; the caller becomes its manager.</summary>
internal sealed class CreateProgramme(
    CrossMentorDb db, CallerScope scope, MatchingPlugins plugins, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<CreateProgrammeInput, ProgrammeId>
{
    public Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(CreateProgrammeInput input, CancellationToken ct)
        => Task.FromResult(scope.Require().MayCreate
            ? Admission.Granted(() => Apply(input))
            : Admission.Denied<ProgrammeId>(new NotPermitted()));

    private Outcome<ProgrammeId> Apply(CreateProgrammeInput input)
    {
        var plan = new ProgrammePlan(
            input.Name,
            input.Kind,
            input.Orientation,
            input.Purpose,
            input.Languages,
            input.StartsOn,
            input.EndsOn,
            input.Tracks,
            input.BalanceTolerance,
            input.LearningGroupCount,
            input.PairApproval,
            input.PairExpectations?.ToChange());
        var policy = MatchingPolicy.Default with { Weights = plugins.DefaultWeights };
        var created = Programme.Create(Ids.New<ProgrammeId>(), plan, policy);
        if (created.IsRefused)
        {
            return Outcome<ProgrammeId>.Refused(created.Refusals);
        }

        var (programme, caller) = (created.Value, scope.Require());
        var grant = RoleGrant.ManagerOf(caller.Issuer, caller.Subject, programme.Id, clock.GetUtcNow());
        db.Programmes.Add(programme);
        db.RoleGrants.Add(grant);
        afterCommit.Add(() => scope.Widen(grant));
        return programme.Id;
    }
}
