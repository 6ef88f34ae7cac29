using System.Numerics;
using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Worker;

/// <summary>A scorer, whose points travel in two bytes each.</summary>
internal sealed class OpenedScorer(IPairScorer scorer, int blockMs, SharedPages? pages) : OpenedPair<IPairScorer, ushort>(scorer, blockMs, pages)
{
    private readonly int[] points = new int[MentorBlock.MaximumCount];

    protected override string CallName => nameof(IPairScorer.Score);

    protected override IPairScorer? Prepare(IPairScorer from, MatchingSnapshot snapshot, CancellationToken ct) => from.Prepare(snapshot, ct);

    protected override void Ask(IPairScorer from, PersonRow mentee, MentorBlock block, Span<ushort> answers, CancellationToken ct)
    {
        var given = points.AsSpan(0, block.Count);
        given.Fill(WrongAnswer.UnwrittenPoints);
        from.Score(mentee, block, given, ct);
        var wrong = given.IndexOfAnyExceptInRange(0, ScoreScale.MaximumPoints);
        if (wrong >= 0)
        {
            throw new AnswerFaultException(WrongAnswer.OfPoints(given[wrong], mentee.Row, block.Start + wrong));
        }

        Narrow(MemoryMarshal.Cast<int, uint>(given), answers);
    }

    protected override Action<MessageWriter> Explain(IPairScorer from, PersonRow mentee, PersonRow mentor, MentorBlock single)
    {
        var explanation = Required(from.Explain(mentee, mentor), nameof(IPairScorer.Explain));
        if (explanation.Reason is null)
        {
            throw new AnswerFaultException(WrongAnswer.WithoutReason());
        }

        // Whoever asks why asks how many next: both answers make one journey. If there is none, the question will come by itself.
        Span<ushort> answer = [ushort.MaxValue];
        try
        {
            Ask(from, mentee, single, answer, CancellationToken.None);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            answer[0] = ushort.MaxValue;
        }

        var given = answer[0];
        return writer =>
        {
            writer.Write(explanation);
            writer.Write(given);
        };
    }

    private static void Narrow(ReadOnlySpan<uint> given, Span<ushort> answers)
    {
        var index = 0;
        for (; index <= given.Length - Vector<ushort>.Count; index += Vector<ushort>.Count)
        {
            var narrow = Vector.Narrow(new Vector<uint>(given[index..]), new Vector<uint>(given[(index + Vector<uint>.Count)..]));
            narrow.CopyTo(answers[index..]);
        }

        for (; index < given.Length; index++)
        {
            answers[index] = (ushort)given[index];
        }
    }
}
