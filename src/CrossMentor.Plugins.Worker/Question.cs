using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Worker;

/// <summary>One question of the host.</summary>
internal sealed class Question(WireOp op, MessageReader reader) : IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    public WireOp Op => op;

    public MessageReader Reader => reader;

    public CancellationToken Token => cancellation.Token;

    /// <summary>The name of the call that is made of the plugin, for what is said about it.</summary>
    public string Call { get; set; } = op switch
    {
        WireOp.Prepare => nameof(IPairScorer.Prepare),
        WireOp.Explain => nameof(IPairScorer.Explain),
        WireOp.Solve => nameof(IMatchingStrategy.Solve),
        WireOp.Form => nameof(IGroupFormer.Form),
        WireOp.Formats => nameof(ICertificateVerifier.Formats),
        WireOp.Verify => nameof(ICertificateVerifier.Verify),
        _ => "its call",
    };

    public void Cancel()
    {
        try
        {
            // Whoever waits for it may do more than wait: not on the thread that listens to the host.
            _ = cancellation.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It was answered in this moment.
        }
    }

    public void Dispose() => cancellation.Dispose();
}
