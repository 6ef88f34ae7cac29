using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Steering;

/// <summary>Lets a representative leave the steering group. How its organisation voted through it stays.</summary>
internal sealed class StandDownRepresentative(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock)
    : ICommand<StandDownRepresentativeInput, RepresentativeId>
{
    public async Task<Outcome<Admitted<RepresentativeId>>> AdmitAsync(StandDownRepresentativeInput input, CancellationToken ct)
    {
        var found = await db.Representatives.VisibleAsync(input.RepresentativeId, representative => representative.Id == input.RepresentativeId, ct);
        return found.Then(representative => desk.MayAct(representative.ProgrammeId, representative.OrganisationId)
            ? Admission.Granted(() => Apply(representative, input.Version))
            : Admission.Denied<RepresentativeId>(new NotPermitted()));
    }

    private Outcome<RepresentativeId> Apply(Representative representative, int version)
    {
        if (representative.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        representative.StandDown(clock.Today());
        return representative.Id;
    }
}
