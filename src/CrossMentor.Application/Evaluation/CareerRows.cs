using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Reads who was a pair since when, and what organisations said of people's careers.</summary>
internal static class CareerRows
{
    /// <summary>Every pair that was ever confirmed, in the order in which they were.</summary>
    public static async Task<IReadOnlyList<(PersonId Mentor, PersonId Mentee, DateOnly ConfirmedOn)>> ConfirmedPairsAsync(
        this SystemScope system, ProgrammeId programme, CancellationToken ct)
    {
        var pairs = await system.All<Pair>()
            .Where(pair => pair.ProgrammeId == programme && pair.ConfirmedAt != null)
            .OrderBy(pair => pair.ConfirmedAt).ThenBy(pair => pair.Id)
            .Select(pair => new { pair.MentorPersonId, pair.MenteePersonId, pair.ConfirmedAt })
            .ToListAsync(ct);
        return [.. pairs.Select(pair => (pair.MentorPersonId, pair.MenteePersonId, DateOnly.FromDateTime(pair.ConfirmedAt!.Value.UtcDateTime)))];
    }

    public static Task<List<EmploymentFact>> FactsOfAsync(this SystemScope system, IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        var ids = people.Distinct().ToList();
        return system.All<EmploymentFact>().Where(fact => ids.Contains(fact.PersonId)).AsNoTracking().ToListAsync(ct);
    }
}
