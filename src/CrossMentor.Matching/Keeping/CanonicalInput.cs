using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.Keeping;

/// <summary>Puts lists without an order of their own into one, so that equal inputs are kept as equal bytes.</summary>
internal static class CanonicalInput
{
    public static MatchingInput Of(MatchingInput input) => input with
    {
        Mentors = People(input.Mentors),
        Mentees = People(input.Mentees),
        Competitors = [.. input.Competitors.OrderBy(one => one.First).ThenBy(one => one.Second).ThenBy(one => one.AsOf)],
        OrganisationGroups = [.. input.OrganisationGroups.OrderBy(one => one.OrganisationId).ThenBy(one => one.GroupId)],
        ReportingLines = [.. input.ReportingLines.OrderBy(one => one.ReportId).ThenBy(one => one.ManagerId).ThenBy(one => one.Kind).ThenBy(one => one.AsOf)],
        DeclaredTops = [.. input.DeclaredTops.Order()],
        Quotas = [.. input.Quotas.OrderBy(one => one.OrganisationId).ThenBy(one => one.Side)],
        Pins = Pairs(input.Pins),
        Exclusions = Pairs(input.Exclusions),
        RunningPairs = Pairs(input.RunningPairs),
        Withheld = Pairs(input.Withheld),
        PlaceMoves = [.. input.PlaceMoves.OrderBy(move => move.OrganisationId)],
    };

    private static ImmutableArray<ParticipantPair> Pairs(ImmutableArray<ParticipantPair> pairs) => [.. pairs.OrderBy(pair => pair.MenteeId).ThenBy(pair => pair.MentorId)];

    private static ImmutableArray<MatchingPerson> People(ImmutableArray<MatchingPerson> people) => [.. people
        .OrderBy(person => person.ParticipantId)
        .Select(person => person with
        {
            Languages = Set(person.Languages),
            Skills = Set(person.Skills),
            OfferedSkills = Set(person.OfferedSkills),
            DevelopmentGoals = Set(person.DevelopmentGoals),
            ProtectedOrganisations = [.. person.ProtectedOrganisations.Order()],
            InfluencedOrganisations = [.. person.InfluencedOrganisations.Order()],
        })];

    private static ImmutableArray<string> Set(ImmutableArray<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
