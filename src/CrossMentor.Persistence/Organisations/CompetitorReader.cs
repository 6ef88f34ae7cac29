using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Organisations;

/// <summary>Reads who competes with whom across all organisations, for rules only: what it yields is never shown.</summary>
public static class CompetitorReader
{
    /// <summary>Everything that holds on at least one day from the first to the last, both included.</summary>
    public static async Task<CompetitorMap> ReadAsync(CrossMentorDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.CompetitorCheck);
        return await ReadAsync(system, from, to, ct);
    }

    /// <summary>The same inside a system scope that is open already.</summary>
    public static async Task<CompetitorMap> ReadAsync(SystemScope system, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var declarations = await system.All<CompetitorDeclaration>()
            .Where(declaration => declaration.ValidFrom <= to && (declaration.ValidTo == null || declaration.ValidTo >= from))
            .AsNoTracking()
            .ToListAsync(ct);
        var members = declarations.Count == 0
            ? []
            : await system.All<Organisation>()
                .Where(organisation => organisation.GroupId != null)
                .Select(organisation => new { organisation.Id, GroupId = organisation.GroupId!.Value })
                .ToListAsync(ct);
        return CompetitorMap.Of(declarations, members.ToDictionary(member => member.Id, member => member.GroupId), from, to);
    }
}
