using System.Collections.Immutable;

namespace CrossMentor.Matching.Results;

/// <summary>A rule that keeps the people of two organisations apart.</summary>
/// <param name="PluginId">The rule; for a person of their own or an exclusion by people, a code of the run itself.</param>
/// <param name="Label">What people call it.</param>
/// <param name="OrganisationId">The one organisation; the smaller id of the two.</param>
/// <param name="OtherOrganisationId">The other organisation.</param>
public sealed record RuleBarrier(string PluginId, string Label, Guid OrganisationId, Guid OtherOrganisationId)
{
    private const int NamedMax = 40;

    /// <summary>What the barriers together say, in words that name rules and organisations.</summary>
    /// <param name="barriers">All of them; none could be left out.</param>
    /// <param name="organisationName">The name of an organisation.</param>
    public static string InWords(ImmutableArray<RuleBarrier> barriers, Func<Guid, string> organisationName)
    {
        ArgumentNullException.ThrowIfNull(organisationName);
        var rules = barriers.GroupBy(barrier => barrier.PluginId).Select(rule => $"{rule.First().Label}: {Words([.. rule])}.");
        return $"Nobody can be matched. {string.Join(' ', rules)} Without any one of these the others would leave a pair.";

        string Words(RuleBarrier[] apart)
        {
            var named = apart.Select(Between).Order(StringComparer.Ordinal).Take(NamedMax);
            var more = apart.Length > NamedMax ? $", and {apart.Length - NamedMax} more" : "";
            return string.Join(", ", named) + more;
        }

        string Between(RuleBarrier barrier)
            => string.Join(" with ", new[] { organisationName(barrier.OrganisationId), organisationName(barrier.OtherOrganisationId) }.Order(StringComparer.Ordinal));
    }
}
