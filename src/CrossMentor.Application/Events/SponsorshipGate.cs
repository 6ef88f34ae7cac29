using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads who takes part and who stands for the programme.</summary>
internal sealed class SponsorshipGate(CrossMentorDb db, ParticipationReader participations, TimeProvider clock) : IGate
{
    public GateCode Code => GateCode.Sponsorship;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var sponsors = (await system.All<Sponsor>()
                .Where(sponsor => ids.Contains(sponsor.ProgrammeId) && sponsor.StoodDownOn == null)
                .AsNoTracking()
                .ToListAsync(ct))
            .ToLookup(sponsor => sponsor.ProgrammeId);
        return [.. programmes.Select(programme => EventGates.ReadSponsorship([.. present[programme.Id]], [.. sponsors[programme.Id]], clock.Today()))];
    }
}
