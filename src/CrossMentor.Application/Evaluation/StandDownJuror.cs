using CrossMentor.Application.Commands;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Evaluation;

/// <summary>Takes a seat on a jury back; whoever had it sees no nomination any more, and what it has voted counts.</summary>
internal sealed class StandDownJuror(CrossMentorDb db, SteeringDesk desk, TimeProvider clock) : ICommand<StandDownJurorInput, JurorId>
{
    public async Task<Outcome<Admitted<JurorId>>> AdmitAsync(StandDownJurorInput input, CancellationToken ct)
    {
        var found = await db.Jurors.VisibleAsync(input.JurorId, juror => juror.Id == input.JurorId, ct);
        return found.Then(juror => desk.MayEnd(juror.ProgrammeId, juror.OrganisationId)
            ? Admission.Granted(() => Apply(juror, input.Version))
            : Admission.Denied<JurorId>(new NotPermitted()));
    }

    private Outcome<JurorId> Apply(Juror juror, int version)
    {
        if (juror.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        juror.StandDown(clock.Today());
        return juror.Id;
    }
}
