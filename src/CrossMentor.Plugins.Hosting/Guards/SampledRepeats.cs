using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>Which calls are asked again, and in which order: the first few and then one in sixty-four, so more than one in a hundred.</summary>
/// <remarks>
/// A sampled block is asked again in two halves, the second half first, and the previously sampled block is asked again after it. A plugin that
/// counts, draws lots, reads a clock or remembers what it was asked before gives itself away.
/// </remarks>
internal sealed class SampledRepeats<TAnswer>
    where TAnswer : struct, IEquatable<TAnswer>
{
    private const int AlwaysFirst = 3;
    private const int OneIn = 64;

    private readonly Lock gate = new();
    private int callCount;
    private Sample? previous;

    /// <summary>Asks one mentee against a block.</summary>
    public delegate void Ask(PersonRow mentee, MentorBlock mentors, Span<TAnswer> answers);

    /// <summary>Whether repeated questions get the answers that were given, for a call that is due to be asked again.</summary>
    /// <returns>Null, or how the answers differ.</returns>
    public string? FindContradiction(PersonRow mentee, MentorBlock mentors, ReadOnlySpan<TAnswer> answers, Ask ask)
    {
        foreach (var sample in Remember(mentee, mentors, answers))
        {
            if (Compare(sample, ask) is { } contradiction)
            {
                return contradiction;
            }
        }

        return null;
    }

    /// <summary>Counts a call, and says whether it is one that is asked again.</summary>
    public bool IsDue()
    {
        var call = Interlocked.Increment(ref callCount) - 1;
        return call < AlwaysFirst || call % OneIn == 0;
    }

    /// <summary>The blocks to ask again now: this one, and the one before it that was asked again.</summary>
    public IReadOnlyList<Sample> Remember(PersonRow mentee, MentorBlock mentors, ReadOnlySpan<TAnswer> answers)
    {
        var sample = new Sample(mentee, mentors, answers.ToArray());
        lock (gate)
        {
            var before = previous;
            previous = sample;
            return before is null ? [sample] : [sample, before];
        }
    }

    /// <summary>How repeated answers differ from those that were given, or null.</summary>
    public static string? Differ(Sample sample, ReadOnlySpan<TAnswer> repeated)
    {
        for (var index = 0; index < repeated.Length; index++)
        {
            if (!repeated[index].Equals(sample.Answers[index]))
            {
                return $"it answered {sample.Answers[index]} and then {repeated[index]} for the same pair (mentee row {sample.Mentee.Row}, mentor row {sample.Mentors.Start + index}).";
            }
        }

        return null;
    }

    private static string? Compare(Sample sample, Ask ask)
    {
        var repeated = new TAnswer[sample.Mentors.Count];
        var half = sample.Mentors.Count / 2;
        ask(sample.Mentee, sample.Mentors.Slice(half, sample.Mentors.Count - half), repeated.AsSpan(half));
        ask(sample.Mentee, sample.Mentors.Slice(0, half), repeated.AsSpan(0, half));
        return Differ(sample, repeated);
    }

    /// <summary>A block and what was answered to it.</summary>
    internal sealed record Sample(PersonRow Mentee, MentorBlock Mentors, TAnswer[] Answers);
}
