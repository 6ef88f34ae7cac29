using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Lets a sponsor or an ambassador stand down. What it said for the programme stays in the log.</summary>
internal sealed class StandDownSponsor(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock) : ICommand<StandDownSponsorInput, SponsorId>
{
    public async Task<Outcome<Admitted<SponsorId>>> AdmitAsync(StandDownSponsorInput input, CancellationToken ct)
    {
        var found = await db.Sponsors.VisibleAsync(input.SponsorId, sponsor => sponsor.Id == input.SponsorId, ct);
        return found.Then(sponsor => desk.MayAct(sponsor.ProgrammeId, sponsor.OrganisationId)
            ? Admission.Granted(() => Apply(sponsor, input.Version))
            : Admission.Denied<SponsorId>(new NotPermitted()));
    }

    private Outcome<SponsorId> Apply(Sponsor sponsor, int version)
    {
        if (sponsor.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        sponsor.StandDown(clock.Today());
        return sponsor.Id;
    }
}
