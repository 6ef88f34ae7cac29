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

    /// <summary>Aligned with the periods, in as many statements as for one.</summary>
    public static async Task<IReadOnlyList<CompetitorMap>> ReadAsync(
        CrossMentorDb db, IReadOnlyList<(DateOnly From, DateOnly To)> periods, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.CompetitorCheck);
        return await ReadAsync(system, periods, ct);
    }

    /// <summary>The same inside a system scope that is open already.</summary>
    public static async Task<CompetitorMap> ReadAsync(SystemScope system, DateOnly from, DateOnly to, CancellationToken ct)
        => (await ReadAsync(system, [(from, to)], ct))[0];

    private static async Task<IReadOnlyList<CompetitorMap>> ReadAsync(
        SystemScope system, IReadOnlyList<(DateOnly From, DateOnly To)> periods, CancellationToken ct)
    {
        var (from, to) = (periods.Min(period => period.From), periods.Max(period => period.To));
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
        var groups = members.ToDictionary(member => member.Id, member => member.GroupId);
        return [.. periods.Select(period => CompetitorMap.Of(declarations, groups, period.From, period.To))];
    }
}
