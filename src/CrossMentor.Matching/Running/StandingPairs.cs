using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.Running;

/// <summary>Pinned pairs that work together already: the rules decide who may meet, and these have met.</summary>
/// <remarks>A rule that has come to forbid such a pair is told in its explanation and parts nobody. The border between organisations holds even so.</remarks>
internal static class StandingPairs
{
    /// <summary>Those of them that the rules would keep apart by now.</summary>
    public static ImmutableHashSet<(int Mentee, int Mentor)> Find(
        IEnumerable<ParticipantPair> pins, MatchingInput input, Roster roster, Candidates candidates)
    {
        var running = input.RunningPairs.ToHashSet();
        var excluded = input.Exclusions.ToHashSet();
        return [.. pins
            .Where(pin => running.Contains(pin) && !excluded.Contains(pin))
            .Select(pin => (Mentee: roster.MenteeRow(pin.MenteeId), Mentor: roster.MentorRow(pin.MentorId)))
            .Where(pair => roster.MenteeOrganisations[pair.Mentee] != roster.MentorOrganisations[pair.Mentor]
                && candidates.Find(pair.Mentee, pair.Mentor) < 0)];
    }

    public static Candidates Admit(ImmutableHashSet<(int Mentee, int Mentor)> standing, PluginPanel panel, Candidates candidates, CancellationToken ct)
        => candidates.With(standing.Select(pair => (pair.Mentee, pair.Mentor, PairScore.Of(panel, pair.Mentee, pair.Mentor, ct))));
}
