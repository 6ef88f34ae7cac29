using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Privacy;

/// <summary>What the people of a programme declared about one dimension, in numbers that point to nobody.</summary>
/// <param name="Counts">
/// By role and value; null where a value of a role has fewer than five people behind it, or where all of a role said the same, which would tell of each of them.
/// </param>
public sealed record DiversityFigures(DiversityDimension Dimension, DateOnly EnabledOn, IReadOnlyList<DiversityCount>? Counts)
{
    /// <param name="answers">Those of people who agreed to be counted, with their roles.</param>
    public static DiversityFigures Of(DiversityFocus focus, IEnumerable<(ParticipantRole Role, DiversityAnswer Answer)> answers)
    {
        var counts = answers
            .Where(row => row.Answer.Dimension == focus.Dimension)
            .GroupBy(row => (row.Role, row.Answer.Value))
            .Select(cell => new DiversityCount(cell.Key.Role, cell.Key.Value, cell.Count()))
            .OrderBy(cell => cell.Role).ThenBy(cell => cell.Value, StringComparer.Ordinal)
            .ToList();
        var isTold = SmallGroups.MayTell([.. counts.Select(cell => cell.Count)]) && counts.GroupBy(cell => cell.Role).All(role => role.Count() > 1);
        return new(focus.Dimension, focus.EnabledOn, isTold ? counts : null);
    }
}
