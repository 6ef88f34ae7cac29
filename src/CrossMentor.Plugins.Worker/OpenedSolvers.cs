using System.Diagnostics;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Worker;

/// <summary>A strategy.</summary>
internal sealed class OpenedStrategy(IMatchingStrategy strategy) : OpenedPlugin
{
    public override void Answer(Question question, HostLine line)
    {
        var problem = question.Op == WireOp.Solve ? question.Reader.ReadProblem() : throw new ProtocolException($"{question.Op} is nothing to ask a strategy.");
        question.Reader.End();
        using var progress = new ProgressTeller(line);
        var answer = Required(strategy.Solve(problem, progress, question.Token), question.Call);
        progress.Dispose();
        line.Answer(writer => writer.Write(answer));
    }
}

/// <summary>A group former.</summary>
internal sealed class OpenedGroupFormer(IGroupFormer former) : OpenedPlugin
{
    public override void Answer(Question question, HostLine line)
    {
        var problem = question.Op == WireOp.Form ? question.Reader.ReadGroupProblem() : throw new ProtocolException($"{question.Op} is nothing to ask a group former.");
        question.Reader.End();
        using var progress = new ProgressTeller(line);
        var answer = Required(former.Form(problem, progress, question.Token), question.Call);
        progress.Dispose();
        line.Answer(writer => writer.Write(answer));
    }
}

/// <summary>A certificate verifier.</summary>
internal sealed class OpenedVerifier(ICertificateVerifier verifier) : OpenedPlugin
{
    public override void Answer(Question question, HostLine line)
    {
        switch (question.Op)
        {
            case WireOp.Formats:
                question.Reader.End();
                var formats = Required(verifier.Formats, question.Call).ToArray();
                line.Answer(writer =>
                {
                    writer.Write(formats.Length);
                    Array.ForEach(formats, writer.WriteText);
                });
                break;
            case WireOp.Verify:
                var (problem, chosen) = (question.Reader.ReadProblem(), question.Reader.ReadChosen());
                question.Reader.End();
                var verdict = Required(verifier.Verify(problem, chosen, question.Token), question.Call);
                line.Answer(writer => writer.Write(verdict));
                break;
            default:
                throw new ProtocolException($"{question.Op} is nothing to ask a verifier.");
        }
    }
}

/// <summary>Passes on how far a call is, a hundred times a second at most, and nothing once the call has ended.</summary>
internal sealed class ProgressTeller(HostLine line) : IProgress<WorkProgress>, IDisposable
{
    private const int PauseMs = 10;

    private readonly Lock gate = new();
    private long toldAt;
    private bool hasEnded;

    public void Report(WorkProgress value)
    {
        lock (gate)
        {
            // A thread that the plugin left behind must not speak into an answer.
            if (hasEnded || (toldAt != 0 && Stopwatch.GetElapsedTime(toldAt).TotalMilliseconds < PauseMs))
            {
                return;
            }

            toldAt = Stopwatch.GetTimestamp();
            line.Progress(Math.Max(value.Done, 0), Math.Max(value.Total, Math.Max(value.Done, 0)));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            hasEnded = true;
        }
    }
}
