using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>A plugin prepared for one snapshot, whose every answer is an <see cref="Outcome"/>: nothing it throws gets past here.</summary>
internal sealed class PreparedPair
{
    private static readonly Fault Null = new("answered null", FeatureNotGranted: null);
    private readonly MatchingSnapshot snapshot;
    private readonly PairQuestions? questions;

    public PreparedPair(PairPlugin plugin, MatchingSnapshot snapshot)
    {
        this.snapshot = snapshot;
        try
        {
            questions = plugin.Prepare(snapshot, CancellationToken.None);
            Fault = questions is null ? Null : null;
        }
        catch (Exception exception)
        {
            Fault = Fault.Of(exception);
        }
    }

    /// <summary>What went wrong in preparing, if anything did.</summary>
    public Fault? Fault { get; }

    /// <summary>Asks every mentee about every mentor, in blocks of at most so many.</summary>
    public Outcome[][] Table(int blockSize) => [.. Enumerable.Range(0, snapshot.Mentees.Count).Select(mentee => Row(mentee, blockSize))];

    public Outcome[] Row(int mentee, int blockSize)
    {
        var row = new Outcome[snapshot.Mentors.Count];
        for (var start = 0; start < row.Length; start += blockSize)
        {
            Block(mentee, start, Math.Min(blockSize, row.Length - start), CancellationToken.None).CopyTo(row, start);
        }

        return row;
    }

    /// <summary>Asks one block; a cancellation that the token asked for is passed on.</summary>
    public Outcome[] Block(int mentee, int start, int count, CancellationToken ct)
    {
        if (questions is null)
        {
            return Repeat(Fault!, count);
        }

        try
        {
            return [.. questions.Ask(snapshot.Mentees[mentee], snapshot.Mentors.Block(start, count), ct).Select(value => new Outcome(value, null))];
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            return Repeat(Fault.Of(exception), count);
        }
    }

    public (Outcome Outcome, Reason? Reason) Explain(int mentee, int mentor)
    {
        if (questions is null)
        {
            return (new Outcome(Outcome.Unwritten, Fault), null);
        }

        try
        {
            return questions.Explain(snapshot.Mentees[mentee], snapshot.Mentors[mentor]) is { } answer
                ? (new Outcome(answer.Value, null), answer.Reason)
                : (new Outcome(Outcome.Unwritten, Null), null);
        }
        catch (Exception exception)
        {
            return (new Outcome(Outcome.Unwritten, Fault.Of(exception)), null);
        }
    }

    private static Outcome[] Repeat(Fault fault, int count) => [.. Enumerable.Repeat(new Outcome(Outcome.Unwritten, fault), count)];
}
