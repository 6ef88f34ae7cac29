using System.Collections.Frozen;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>A strategy that lives in a worker; what it answers is verified by the run itself.</summary>
internal sealed class WorkerStrategy(WorkerSession session) : IMatchingStrategy, IDisposable
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct) => session.Call(
        nameof(Solve), WireOp.Solve, AnswerSize.For(problem), writer => writer.Write(problem), static reader => reader.ReadAnswer(), progress, ct);

    public void Dispose() => session.Dispose();
}

/// <summary>A group former that lives in a worker; what it answers is verified by the run itself.</summary>
internal sealed class WorkerGroupFormer(WorkerSession session) : IGroupFormer, IDisposable
{
    public GroupAnswer Form(GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct) => session.Call(
        nameof(Form), WireOp.Form, AnswerSize.For(problem), writer => writer.Write(problem), static reader => reader.ReadGroupAnswer(), progress, ct);

    public void Dispose() => session.Dispose();
}

/// <summary>A certificate verifier that lives in a worker.</summary>
internal sealed class WorkerVerifier(WorkerSession session) : ICertificateVerifier, IDisposable
{
    private const int FormatsMax = 100;
    private const int FormatBytesMax = 200;
    private const long VerdictBytesMax = 1024 * 1024;

    public IReadOnlySet<string> Formats => session.Call(nameof(Formats), WireOp.Formats, VerdictBytesMax, static _ => { }, ReadFormats, null, CancellationToken.None);

    public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct) => session.Call(
        nameof(Verify),
        WireOp.Verify,
        VerdictBytesMax,
        writer =>
        {
            writer.Write(problem);
            writer.Write(answer);
        },
        static reader => reader.ReadVerdict(),
        null,
        ct);

    public void Dispose() => session.Dispose();

    private static FrozenSet<string> ReadFormats(MessageReader reader)
    {
        var formats = new string[reader.ReadCount(FormatsMax)];
        for (var index = 0; index < formats.Length; index++)
        {
            formats[index] = reader.ReadText(FormatBytesMax);
        }

        return formats.ToFrozenSet(StringComparer.Ordinal);
    }
}

/// <summary>How long an answer may be: in proportion to the question, so that no worker fills the host's memory.</summary>
internal static class AnswerSize
{
    private const long Least = 1024 * 1024;
    private const long BytesAPerson = 2 * 1024;
    private const long BytesAnEdge = 64;

    public static long For(MatchingProblem problem)
        => Least + (BytesAPerson * (problem.MentorCount + (long)problem.MenteeCount)) + (BytesAnEdge * problem.EdgeCount);

    public static long For(GroupProblem problem) => Least + (BytesAPerson * problem.Members.Count);
}
