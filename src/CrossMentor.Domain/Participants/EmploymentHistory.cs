using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Participants;

/// <summary>What was known by some day of the employment of many people.</summary>
/// <remarks>What is recorded later changes nothing, so that a number which was told once stays as it was told.</remarks>
public sealed class EmploymentHistory
{
    private readonly ILookup<PersonId, EmploymentFact> facts;

    /// <param name="knownBy">The last day on which a fact counts that is recorded on it.</param>
    public EmploymentHistory(IEnumerable<EmploymentFact> facts, DateOnly knownBy) => this.facts = facts
        .Where(fact => DateOnly.FromDateTime(fact.RecordedAt.UtcDateTime) <= knownBy)
        .ToLookup(fact => fact.PersonId);

    /// <summary>The rank that somebody had on a day; null when nobody said.</summary>
    public int? RankOn(PersonId person, DateOnly day) => facts[person]
        .Where(fact => fact.Kind == EmploymentFactKind.Grade && fact.HappenedOn <= day)
        .OrderBy(fact => fact.HappenedOn).ThenBy(fact => fact.RecordedAt)
        .LastOrDefault()?.GradeRank;

    /// <summary>How the rank of somebody moved. That nobody reported a change shows nothing, unless the organisation said something of the person later.</summary>
    public GradeMove MoveBetween(PersonId person, DateOnly from, DateOnly to)
    {
        var (before, after) = (RankOn(person, from), RankOn(person, to));
        if (before is null || IsEmployedOn(person, to) == Truth.False)
        {
            return GradeMove.Unknown;
        }

        if (after == before)
        {
            return facts[person].Any(fact => fact.HappenedOn >= to) ? GradeMove.Same : GradeMove.Unknown;
        }

        return after > before ? GradeMove.Risen : GradeMove.Fallen;
    }

    /// <summary>Whether somebody still worked for the organisation on a day. That nobody reported a departure shows nothing.</summary>
    public Truth IsEmployedOn(PersonId person, DateOnly day)
    {
        if (facts[person].Any(fact => fact.Kind == EmploymentFactKind.Left && fact.HappenedOn <= day))
        {
            return Truth.False;
        }

        return facts[person].Any(fact => fact.Kind is EmploymentFactKind.Employed or EmploymentFactKind.Left && fact.HappenedOn >= day)
            ? Truth.True
            : Truth.Unknown;
    }
}
