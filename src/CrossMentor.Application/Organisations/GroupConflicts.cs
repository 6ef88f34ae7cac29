using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Finds the competitors who would meet in a programme because organisations come under common control.</summary>
internal sealed class GroupConflicts(CrossMentorDb db, TimeProvider clock)
{
    /// <param name="movers">Organisations that join the group by the change that is being decided.</param>
    public async Task<Outcome> CheckAsync(IReadOnlyCollection<OrganisationId> movers, OrganisationGroupId group, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.CompetitorCheck);
        var declarations = await system.All<CompetitorDeclaration>().AsNoTracking().ToListAsync(ct);
        if (declarations.Count == 0)
        {
            return Outcome.Accepted;
        }

        var before = await system.All<Organisation>()
            .Where(organisation => organisation.GroupId != null)
            .Select(organisation => new { organisation.Id, GroupId = organisation.GroupId!.Value })
            .ToDictionaryAsync(member => member.Id, member => member.GroupId, ct);
        var after = new Dictionary<OrganisationId, OrganisationGroupId>(before);
        foreach (var mover in movers)
        {
            after[mover] = group;
        }

        var members = after.Where(member => member.Value == group).Select(member => member.Key).ToList();
        foreach (var (programme, present) in await ProgrammesOfAsync(system, members, ct))
        {
            var (from, to) = CompetitionPeriod.Of(programme, clock);
            var (wasListed, isListed) = (CompetitorMap.Of(declarations, before, from, to), CompetitorMap.Of(declarations, after, from, to));
            foreach (var member in present.Where(members.Contains))
            {
                if (present.FirstOrDefault(other => isListed.Lists(member, other) && !wasListed.Lists(member, other)) is { } rival && rival != default)
                {
                    return new CompetitorConflict(member, rival);
                }
            }
        }

        return Outcome.Accepted;
    }

    /// <summary>Open programmes in which a member takes part, each with everybody who takes part.</summary>
    private static async Task<IReadOnlyList<(Programme Programme, IReadOnlyList<OrganisationId> Present)>> ProgrammesOfAsync(
        SystemScope system, List<OrganisationId> members, CancellationToken ct)
    {
        var participations = system.All<ParticipatingOrganisation>();
        var programmes = await system.All<Programme>()
            .Where(programme => programme.State != ProgrammeState.Closed)
            .Where(programme => participations.Any(part => part.ProgrammeId == programme.Id && members.Contains(part.OrganisationId)))
            .OrderBy(programme => programme.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        var ids = programmes.Select(programme => programme.Id).ToList();
        var present = (await participations
                .Where(part => ids.Contains(part.ProgrammeId))
                .OrderBy(part => part.OrganisationId)
                .Select(part => new { part.ProgrammeId, part.OrganisationId })
                .ToListAsync(ct))
            .ToLookup(part => part.ProgrammeId, part => part.OrganisationId);
        return [.. programmes.Select(programme => (programme, (IReadOnlyList<OrganisationId>)[.. present[programme.Id]]))];
    }
}
