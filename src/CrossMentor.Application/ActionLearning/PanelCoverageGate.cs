using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Reads who takes part and who sits on the sponsor panel.</summary>
internal sealed class PanelCoverageGate(CrossMentorDb db, ParticipationReader participations) : IGate
{
    public GateCode Code => GateCode.PanelCoverage;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var members = await system.All<PanelMember>()
            .Where(member => ids.Contains(member.ProgrammeId) && member.StoodDownOn == null)
            .AsNoTracking()
            .ToListAsync(ct);
        var panels = members.ToLookup(member => member.ProgrammeId);
        return [.. programmes.Select(programme => PanelGate.ReadCoverage([.. present[programme.Id]], [.. panels[programme.Id]]))];
    }
}
