using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Who may judge what: nobody judges for its own organisation, nor for one of the same group, at either end of a pair.</summary>
/// <param name="groups">The groups of organisations that are in one.</param>
public sealed class Jury(IReadOnlyCollection<Juror> jurors, IReadOnlyDictionary<OrganisationId, OrganisationGroupId> groups)
{
    /// <summary>Jurors without a tie that every pair needs, so that no single one makes a winner.</summary>
    public const int JurorsMin = 3;

    /// <summary>Those who have their seat and are tied to neither side, in the order of their ids.</summary>
    public IReadOnlyList<Juror> WithoutTie(OrganisationId mentor, OrganisationId mentee) =>
    [
        .. jurors
            .Where(juror => juror.Sits && !AreTied(juror.OrganisationId, mentor) && !AreTied(juror.OrganisationId, mentee))
            .OrderBy(juror => juror.Id),
    ];

    /// <summary>Whether enough of the jury may judge each pair that could have been nominated.</summary>
    public bool Covers(IEnumerable<(OrganisationId Mentor, OrganisationId Mentee)> pairs)
        => pairs.Distinct().All(pair => WithoutTie(pair.Mentor, pair.Mentee).Count >= JurorsMin);

    private bool AreTied(OrganisationId? juror, OrganisationId organisation) => juror is { } own
        && (own == organisation || (groups.TryGetValue(own, out var group) && groups.TryGetValue(organisation, out var other) && group == other));
}
