using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing.Inputs;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Tries the laws that rules and scorers share.</summary>
internal sealed class PairJudge(Func<PairPlugin> create, IReadOnlySet<string> reads, int highest, TimeSpan patience, IReadOnlyList<GeneratedRoster> rosters)
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static IReadOnlyList<Law> Laws { get; } =
    [
        Law.FeatureGrants, Law.Determinism, Law.Statelessness, Law.Totality, Law.Range, Law.Explanation, Law.PermutationInvariance, Law.BlockInvariance, Law.Cancellation,
    ];

    public IEnumerable<LawFinding> Try(Law law) => rosters.SelectMany((roster, place) => law switch
    {
        Law.Determinism => Determinism(roster),
        Law.Statelessness => Statelessness(roster, rosters[(place + 1) % rosters.Count]),
        Law.Totality => Totality(roster),
        Law.FeatureGrants => FeatureGrants(roster),
        Law.Range => Range(roster),
        Law.Explanation => Explanation(roster),
        Law.PermutationInvariance => PermutationInvariance(roster),
        Law.BlockInvariance => BlockInvariance(roster),
        _ => Cancellation(roster),
    });

    private IEnumerable<LawFinding> Determinism(GeneratedRoster roster)
    {
        var (first, second) = (Fresh(roster), Fresh(roster));
        var differences = Differences(Law.Determinism, roster, first.Table(MentorBlock.MaximumCount), second.Table(MentorBlock.MaximumCount), "and another fresh plugin");
        foreach (var difference in differences)
        {
            yield return difference;
        }

        foreach (var (mentee, mentor) in SomePairs(roster))
        {
            var (once, again) = (first.Explain(mentee, mentor), second.Explain(mentee, mentor));
            if (once != again)
            {
                yield return Finding(Law.Determinism, roster, mentee, mentor, $"A fresh plugin explained '{once.Reason}' ({once.Outcome}) and another '{again.Reason}' ({again.Outcome}).");
            }
        }
    }

    private IEnumerable<LawFinding> Statelessness(GeneratedRoster roster, GeneratedRoster other)
    {
        var alone = Fresh(roster).Table(MentorBlock.MaximumCount);
        var plugin = create();
        var (own, strange) = (new PreparedPair(plugin, Granted(roster)), new PreparedPair(plugin, Granted(other)));
        var between = new Outcome[alone.Length][];
        for (var mentee = alone.Length - 1; mentee >= 0; mentee--)
        {
            if (other.Snapshot.Mentees.Count > 0)
            {
                _ = strange.Row(mentee % other.Snapshot.Mentees.Count, MentorBlock.MaximumCount);
            }

            between[mentee] = own.Row(mentee, MentorBlock.MaximumCount);
        }

        var atOnce = new Outcome[alone.Length][];
        Parallel.For(0, alone.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, mentee => atOnce[mentee] = own.Row(mentee, MentorBlock.MaximumCount));
        var later = Fresh(roster).Table(MentorBlock.MaximumCount);
        return Differences(Law.Statelessness, roster, alone, between, $"and, asked in turns with {other},")
            .Concat(Differences(Law.Statelessness, roster, alone, own.Table(MentorBlock.MaximumCount), "and, asked once more,"))
            .Concat(Differences(Law.Statelessness, roster, alone, atOnce, "and, asked from several threads,"))
            .Concat(Differences(Law.Statelessness, roster, alone, later, "and, as a fresh object after others were asked,"));
    }

    private IEnumerable<LawFinding> Totality(GeneratedRoster roster)
    {
        var prepared = Fresh(roster);
        if (prepared.Fault is { FeatureNotGranted: null } fault)
        {
            yield return new LawFinding(Law.Totality, roster.ToString(), $"It {fault.Text} in Prepare.");
            yield break;
        }

        var table = prepared.Table(MentorBlock.MaximumCount);
        for (var mentee = 0; mentee < table.Length; mentee++)
        {
            if (table[mentee].FirstOrDefault(outcome => outcome.Fault is { FeatureNotGranted: null }).Fault is { } thrown)
            {
                yield return Finding(Law.Totality, roster, mentee, null, $"It {thrown.Text}; every question has an answer, whatever the facts are.");
            }
        }

        foreach (var (mentee, mentor) in SomePairs(roster))
        {
            if (prepared.Explain(mentee, mentor).Outcome.Fault is { FeatureNotGranted: null } thrown)
            {
                yield return Finding(Law.Totality, roster, mentee, mentor, $"It {thrown.Text} in Explain; every answer has a reason, whatever the facts are.");
            }
        }
    }

    private IEnumerable<LawFinding> FeatureGrants(GeneratedRoster roster)
    {
        var prepared = Fresh(roster);
        var refused = new[] { prepared.Fault }
            .Concat(prepared.Table(MentorBlock.MaximumCount).SelectMany(row => row.Select(outcome => outcome.Fault)))
            .Concat(SomePairs(roster).Select(pair => prepared.Explain(pair.Mentee, pair.Mentor).Outcome.Fault));
        return refused.Select(fault => fault?.FeatureNotGranted)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(feature => new LawFinding(
                Law.FeatureGrants,
                roster.ToString(),
                $"It read the feature '{feature}', which it does not declare: it declares {(reads.Count == 0 ? "none" : string.Join(", ", reads.Order(StringComparer.Ordinal)))}."));
    }

    private IEnumerable<LawFinding> Range(GeneratedRoster roster)
    {
        var table = Fresh(roster).Table(MentorBlock.MaximumCount);
        for (var mentee = 0; mentee < table.Length; mentee++)
        {
            var mentor = Array.FindIndex(table[mentee], outcome => outcome.Fault is null && (uint)outcome.Value > highest);
            if (mentor >= 0)
            {
                yield return Finding(Law.Range, roster, mentee, mentor, $"It {table[mentee][mentor]}; every pair gets an answer from 0 to {highest}.");
            }
        }
    }

    private IEnumerable<LawFinding> Explanation(GeneratedRoster roster)
    {
        var prepared = Fresh(roster);
        foreach (var (mentee, mentor) in SomePairs(roster))
        {
            var answer = prepared.Block(mentee, mentor, 1, CancellationToken.None)[0];
            var (explained, reason) = prepared.Explain(mentee, mentor);
            if (answer.Fault is not null || explained.Fault is not null || answer.Value == Outcome.Unwritten)
            {
                continue;
            }

            if (explained.Value != answer.Value)
            {
                yield return Finding(Law.Explanation, roster, mentee, mentor, $"It {answer} and explains why the answer is {explained.Value}.");
            }
            else if (ReasonForm.FindFault(reason) is { } fault)
            {
                yield return Finding(Law.Explanation, roster, mentee, mentor, $"It {answer} and {fault}.");
            }
        }
    }

    private IEnumerable<LawFinding> PermutationInvariance(GeneratedRoster roster)
    {
        var draws = new Draws(roster.Seed);
        var mentors = draws.Permutation(roster.Snapshot.Mentors.Count);
        var mentees = draws.Permutation(roster.Snapshot.Mentees.Count);
        var (before, after) = (Fresh(roster), Fresh(roster.Reordered(mentors, mentees)));

        // Each pair is asked alone: what depends on the block is the matter of another law.
        var (expected, moved) = (before.Table(1), after.Table(1));
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            for (var mentor = 0; mentor < mentors.Length; mentor++)
            {
                var (old, now) = (expected[mentees[mentee]][mentors[mentor]], moved[mentee][mentor]);
                if (old != now)
                {
                    yield return Finding(
                        Law.PermutationInvariance,
                        roster,
                        mentees[mentee],
                        mentors[mentor],
                        $"It {old}; with everybody in another order, as mentee row {mentee} and mentor row {mentor}, it {now}.");
                }
            }
        }
    }

    private IEnumerable<LawFinding> BlockInvariance(GeneratedRoster roster)
    {
        // What throws is the matter of Totality: in a block one question takes the others with it.
        var alone = Fresh(roster).Table(1);
        return new[] { 3, MentorBlock.MaximumCount }.SelectMany(size =>
        {
            var together = Fresh(roster).Table(size);
            Outcome[][] comparable = [.. together.Select((row, mentee) => row.Select((outcome, mentor) => outcome.Fault is null ? outcome : alone[mentee][mentor]).ToArray())];
            return Differences(Law.BlockInvariance, roster, alone, comparable, $"asked alone, and in a block of up to {size}");
        });
    }

    private IEnumerable<LawFinding> Cancellation(GeneratedRoster roster)
    {
        var (usual, prepared) = (Fresh(roster), Fresh(roster));
        var preparing = Bounded.Call(() => Prepare(roster), patience);
        if (preparing.IsHanging)
        {
            yield return new LawFinding(Law.Cancellation, roster.ToString(), $"Prepare did not end within {patience} although its token was cancelled.");
            yield break;
        }

        if (usual.Fault is null && preparing.Thrown is { } other and not OperationCanceledException)
        {
            yield return new LawFinding(
                Law.Cancellation, roster.ToString(), $"The token of Prepare was cancelled, and it {Fault.Of(other).Text}; throw OperationCanceledException instead.");
        }

        for (var mentee = 0; mentee < roster.Snapshot.Mentees.Count; mentee++)
        {
            var row = mentee;
            var count = Math.Min(MentorBlock.MaximumCount, roster.Snapshot.Mentors.Count);
            var expected = usual.Block(row, 0, count, CancellationToken.None);
            var (isHanging, answers, thrown) = Bounded.Call(() => prepared.Block(row, 0, count, Cancelled), patience);
            if (isHanging)
            {
                yield return Finding(Law.Cancellation, roster, row, null, $"It did not end within {patience} although its token was cancelled.");
                yield break;
            }

            var mentor = thrown is null ? Array.FindIndex(expected.Zip(answers!).ToArray(), pair => pair.First != pair.Second) : -1;
            if (mentor >= 0)
            {
                yield return Finding(
                    Law.Cancellation,
                    roster,
                    row,
                    mentor,
                    $"Its token was cancelled, and it {answers![mentor]} where it usually {expected[mentor]}; throw OperationCanceledException instead.");
            }
        }
    }

    private object Prepare(GeneratedRoster roster) => create().Prepare(Granted(roster), Cancelled) ?? new object();

    private static IEnumerable<LawFinding> Differences(Law law, GeneratedRoster roster, Outcome[][] expected, Outcome[][] actual, string when)
    {
        for (var mentee = 0; mentee < expected.Length; mentee++)
        {
            for (var mentor = 0; mentor < expected[mentee].Length; mentor++)
            {
                if (expected[mentee][mentor] != actual[mentee][mentor])
                {
                    yield return Finding(law, roster, mentee, mentor, $"It {expected[mentee][mentor]}, {when} it {actual[mentee][mentor]}.");
                }
            }
        }
    }

    private static LawFinding Finding(Law law, GeneratedRoster roster, int mentee, int? mentor, string happened)
        => new(law, $"{roster}; mentee row {mentee}{(mentor is { } row ? $", mentor row {row}" : "")}", happened);

    // A reason costs more than an answer, and a thousand people of one roster show no more than the first of them.
    private static IEnumerable<(int Mentee, int Mentor)> SomePairs(GeneratedRoster roster)
        => from mentee in Enumerable.Range(0, roster.Snapshot.Mentees.Count)
           from mentor in Enumerable.Range(0, Math.Min(40, roster.Snapshot.Mentors.Count))
           select (mentee, mentor);

    private PreparedPair Fresh(GeneratedRoster roster) => new(create(), Granted(roster));

    private MatchingSnapshot Granted(GeneratedRoster roster) => roster.Snapshot.Restrict(reads);
}
