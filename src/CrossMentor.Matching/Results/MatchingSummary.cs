using System.Collections.Immutable;

namespace CrossMentor.Matching.Results;

/// <summary>The figures of a run.</summary>
/// <param name="Mentors">How many mentors took part.</param>
/// <param name="Mentees">How many mentees took part.</param>
/// <param name="MentorPlaces">How many pairs all mentors together could hold.</param>
/// <param name="Candidates">How many pairs were candidates.</param>
/// <param name="UnknownPairs">How many pairs no rule forbids and some rule cannot judge.</param>
/// <param name="Pairs">How many pairs were chosen.</param>
/// <param name="FlaggedPairs">How many chosen pairs carry a flag.</param>
/// <param name="TotalScore">The sum of the scores of all pairs.</param>
/// <param name="Groups">How many learning groups were formed.</param>
/// <param name="Organisations">The figures of each organisation, by id.</param>
public sealed record MatchingSummary(
    int Mentors,
    int Mentees,
    long MentorPlaces,
    long Candidates,
    long UnknownPairs,
    int Pairs,
    int FlaggedPairs,
    long TotalScore,
    int Groups,
    ImmutableArray<OrganisationSummary> Organisations);
